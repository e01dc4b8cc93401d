"""The Processing provider `alps` and its algorithms."""
