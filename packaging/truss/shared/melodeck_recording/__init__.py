"""Recordings that arrive with a request, for the Trusses of Melodeck: fetched or decoded from base64, then read.

Truss copies what lies in `shared/` beside the model (external_package_dirs). The package's name must not be `shared` or
`common`: the Truss server has modules of those names.
"""

from .fields import choice, flag, known_fields, number, text, whole_number
from .problem import Problem, told_by_http
from .recording import Recordings

__all__ = ["Problem", "Recordings", "choice", "flag", "known_fields", "number", "text", "told_by_http", "whole_number"]
