"""The fields of a request: each is checked before anything is downloaded or run. All raise Problem 400."""

import math

from .problem import Problem


def known_fields(inputs, names):
    """Refuses what is no object, and fields that nobody reads: a mistyped name would silently do nothing."""
    if not isinstance(inputs, dict):
        raise Problem(400, f'The request must be a JSON object, such as {{"{names[0]}": …}}.')
    for name in inputs:
        if name not in names:
            raise Problem(400, f"There is no field {str(name)[:40]!r}. The fields are: {', '.join(names)}.")


def number(inputs, name, default, low, high):
    """A finite number from low to high, both included; the default where the field is missing or null."""
    value = inputs.get(name)
    if value is None:
        return default
    # bool is an int in Python; a JSON true is no number. Whole numbers may be too large for a float.
    if isinstance(value, bool) or not isinstance(value, (int, float)) or (
            isinstance(value, float) and not math.isfinite(value)) or not low <= value <= high:
        raise Problem(400, f"{name} must be a number from {low:g} to {high:g}.")
    return float(value)


def whole_number(inputs, name, default, low, high):
    """The same for whole numbers; 8.0 is one."""
    value = inputs.get(name)
    if value is None:
        return default
    whole = not isinstance(value, bool) and isinstance(value, (int, float)) and (
        isinstance(value, int) or value.is_integer())
    if not whole or not low <= value <= high:
        raise Problem(400, f"{name} must be a whole number from {low} to {high}.")
    return int(value)


def flag(inputs, name, default):
    """true or false."""
    value = inputs.get(name)
    if value is None:
        return default
    if not isinstance(value, bool):
        raise Problem(400, f"{name} must be true or false.")
    return value


def text(inputs, name, default, longest):
    """A text of at most `longest` characters."""
    value = inputs.get(name)
    if value is None:
        return default
    if not isinstance(value, str) or len(value) > longest:
        raise Problem(400, f"{name} must be a text of at most {longest} characters.")
    return value


def choice(inputs, name, default, allowed):
    """One of a few words."""
    value = inputs.get(name)
    if value is None:
        return default
    if not isinstance(value, str) or value not in allowed:
        raise Problem(400, f"{name} must be one of: {', '.join(allowed)}.")
    return value
