"""Controls that any screen uses. They hold no words of their own: callers give them theirs."""
