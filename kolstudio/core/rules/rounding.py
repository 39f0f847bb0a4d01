"""Exact division of whole numbers: half-up for what is shown, up for what is paid."""

from __future__ import annotations


def half_up(numerator: int, denominator: int) -> int:
    """Return the nearest whole number of a quotient, halves upwards; the denominator is positive."""
    return (2 * numerator + denominator) // (2 * denominator)


def upwards(numerator: int, denominator: int) -> int:
    """Return the least whole number that is not below a quotient; the denominator is positive."""
    return -(-numerator // denominator)
