"""What may be downloaded. Set in `environment_variables` of a Truss's config.yaml; read once, when the model loads."""

import dataclasses
import ipaddress
import os

MEBIBYTE = 1 << 20


@dataclasses.dataclass(frozen=True)
class Settings:
    """largest_bytes  MELODECK_FETCH_MEBIBYTES: the largest recording, downloaded or in base64
    seconds        MELODECK_FETCH_SECONDS: for a download as a whole, names and redirects included
    networks       MELODECK_FETCH_NETWORKS: networks that may be reached although they are not public, such as
                   "10.1.0.0/16,fd00:1::/64"; any port of theirs. Empty by default.
    """

    largest_bytes: int = 200 * MEBIBYTE
    seconds: float = 120.0
    networks: tuple = ()
    redirects: int = 5

    @staticmethod
    def from_environment(environment=None):
        """Raises ValueError: a limit that cannot be read must not become no limit."""
        environment = os.environ if environment is None else environment
        return Settings(
            largest_bytes=int(_positive(environment, "MELODECK_FETCH_MEBIBYTES", 200) * MEBIBYTE),
            seconds=_positive(environment, "MELODECK_FETCH_SECONDS", 120),
            networks=tuple(ipaddress.ip_network(word.strip())
                           for word in environment.get("MELODECK_FETCH_NETWORKS", "").split(",") if word.strip()),
        )


def _positive(environment, name, default):
    value = float(environment.get(name, "").strip() or default)
    if not 0 < value < 1e6:
        raise ValueError(f"{name} must be a number above 0")
    return value
