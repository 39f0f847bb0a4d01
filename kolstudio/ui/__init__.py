"""The window: everything Qt lives here, on top of the services of the core."""

from kolstudio.ui.overrides import protect

protect()
