"""Which addresses may be downloaded from: http and https, at public addresses.

Whoever may call a model must not reach, through it, what only the model's own network can: metadata services,
databases, the server itself. A name says nothing about where it leads, so what is checked is each address that it
resolves to, and the connection is made to exactly the address that was checked (a name that answers differently the
second time, "DNS rebinding", gains nothing). Numbers in odd notations (2130706433, 0x7f.1, 0177.1) resolve to addresses
like any name.
"""

import dataclasses
import ipaddress
import re
import socket
import threading
import urllib.parse

from .problem import Problem

# Of public addresses only what web servers use: a GET to a mail server is no download.
PUBLIC_PORTS = (80, 443, 8080, 8443)

# Not left to is_global alone: its table differs between Python versions (192.0.0.0/24, 64:ff9b:1::/48 and others).
_NEVER_V4 = [ipaddress.ip_network(text) for text in (
    "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24",
    "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24",
    "224.0.0.0/4", "240.0.0.0/4",
    "168.63.129.16/32",  # looks public, is the host of a virtual machine at one large provider
)]
_PUBLIC_V6 = ipaddress.ip_network("2000::/3")
_NEVER_V6 = [ipaddress.ip_network(text) for text in (
    "2001::/23",  # Teredo among them, which carries an IPv4 address
    "2001:db8::/32", "2002::/16",  # 6to4 carries one as well
    "3fff::/20",
)]
_NAT64 = ipaddress.ip_network("64:ff9b::/96")


@dataclasses.dataclass(frozen=True)
class Address:
    """A URL that has the right form. host: without brackets, in ASCII; target: path and query, ready to be sent."""

    scheme: str
    host: str
    port: int
    target: str
    url: str


def parse(url):
    """The parts of a URL. Problem 400 where it is none of ours."""
    if any(ord(character) <= 32 or ord(character) == 127 or character == "\\" for character in url):
        raise Problem(400, "The address has a space, a control character or a backslash in it. Copy it again.")
    try:
        parts = urllib.parse.urlsplit(url)
        port = parts.port
        host = parts.hostname or ""
        # Names of other scripts in the form that name servers know; numbers of IPv6 as they are.
        host = host if ":" in host else host.encode("idna").decode("ascii")
    except ValueError:  # also UnicodeError: labels that are empty or too long
        raise Problem(400, "The address is not a valid one.") from None
    if parts.scheme not in ("http", "https"):
        raise Problem(400, "Only http:// and https:// addresses are downloaded.")
    if parts.username is not None or parts.password is not None:
        raise Problem(400, "Addresses with a name or password in front of an @ are not used. Send a signed address "
                           "instead.")
    if not host or not (":" in host or re.fullmatch(r"[A-Za-z0-9._-]+", host)):
        raise Problem(400, "The address has no valid host name.")
    if port == 0:
        raise Problem(400, "The address has no valid port.")
    target = urllib.parse.quote(parts.path or "/", safe="%/:=&~+!$,;'@()*")
    if parts.query:
        target += "?" + urllib.parse.quote(parts.query, safe="%/:=&?~+!$,;'@()*[]|")
    return Address(parts.scheme, host, port or (443 if parts.scheme == "https" else 80), target, url)


def may_connect(ip, port, networks=()):
    """Whether a connection to this IP address (text or object) may be made."""
    ip = ipaddress.ip_address(str(ip).split("%")[0])
    if any(ip.version == network.version and ip in network for network in networks):
        return True
    if ip.version == 6:
        if ip.ipv4_mapped is not None:
            return may_connect(ip.ipv4_mapped, port, networks)
        if ip in _NAT64:
            return may_connect(ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF), port, networks)
        if ip not in _PUBLIC_V6 or any(ip in network for network in _NEVER_V6):
            return False
    elif any(ip in network for network in _NEVER_V4):
        return False
    return ip.is_global and not ip.is_multicast and port in PUBLIC_PORTS


def resolve(address, networks, seconds):
    """The IP addresses of a host, in the system's order, each of which may be connected to.

    One that may not is enough to refuse all: a public name with a private address among its own is no accident.
    """
    found = []
    failed = []

    def look_up():
        try:
            found.extend(socket.getaddrinfo(address.host, address.port, type=socket.SOCK_STREAM))
        except (OSError, UnicodeError) as error:
            failed.append(error)

    # The system's resolver knows no time limit of ours, so it is left behind when it takes too long.
    thread = threading.Thread(target=look_up, daemon=True)
    thread.start()
    thread.join(seconds)
    if thread.is_alive():
        raise Problem(422, f"The name {address.host} could not be looked up in time. Nothing was downloaded.")
    if failed or not found:
        raise Problem(422, f"The name {address.host} is not known. Check the address. Nothing was downloaded.")
    ips = list(dict.fromkeys(entry[4][0] for entry in found))
    for ip in ips:
        if not may_connect(ip, address.port, networks):
            raise Problem(400, f"{address.host} port {address.port} is not a public web address, so nothing is "
                               "downloaded from there. Send the recording itself in base64 instead.")
    return ips
