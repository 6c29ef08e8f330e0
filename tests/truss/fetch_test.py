"""Downloads: what is had, what is refused, and that every limit holds."""

import io
import ipaddress
import os
import pathlib
import socket
import subprocess
import tempfile
import time
import unittest
import unittest.mock

import places
import sounds
from melodeck_recording import addresses
from melodeck_recording.fetch import fetch
from melodeck_recording.problem import Problem
from melodeck_recording.settings import Settings

LOOPBACK = (ipaddress.ip_network("127.0.0.0/8"), ipaddress.ip_network("::1/128"))
REAL_LOOK_UP = socket.getaddrinfo


def answers(*ips):
    """A name server that gives these for every name, and leaves numbers to the system."""

    def look_up(host, port, *arguments, **more):
        try:
            ipaddress.ip_address(host)
        except ValueError:
            return [(socket.AF_INET6 if ":" in ip else socket.AF_INET, socket.SOCK_STREAM, 6, "", (ip, port))
                    for ip in ips]
        return REAL_LOOK_UP(host, port, *arguments, **more)

    return unittest.mock.patch("socket.getaddrinfo", look_up)


class Downloads(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.sound = sounds.wav(sounds.tone(seconds=1.0))
        cls.place = places.Places(cls.sound)
        cls.addClassCleanup(cls.place.close)

    def setUp(self):
        self.place.server.seen.clear()

    def fetch(self, url, **settings):
        file = io.BytesIO()
        size = fetch(url, file, Settings(**{"networks": LOOPBACK, "seconds": 5, **settings}))
        self.assertEqual(size, len(file.getvalue()))
        return file.getvalue()

    def refuse(self, url, status, words="", **settings):
        with self.assertRaises(Problem) as caught:
            self.fetch(url, **settings)
        self.assertEqual(caught.exception.status, status, caught.exception.message)
        self.assertIn(words, caught.exception.message)
        return caught.exception.message


class WhatIsHad(Downloads):
    def test_the_bytes_as_they_are(self):
        self.assertEqual(self.fetch(self.place.url("/sound")), self.sound)

    def test_with_its_query_and_its_own_host(self):
        self.fetch(self.place.url("/sound?token=a%2Fb&x=1;2"))
        path, headers = self.place.server.seen[0]
        self.assertEqual(path, "/sound?token=a%2Fb&x=1;2")
        self.assertEqual(headers["Host"], f"127.0.0.1:{self.place.port}")
        self.assertNotIn("Authorization", headers)
        self.assertNotIn("Cookie", headers)

    def test_names_in_other_scripts_reach_the_wire_in_ascii(self):
        with answers("127.0.0.1"):
            self.fetch(self.place.url("/sound.é?ü=1", host="müsic.example"))
        path, headers = self.place.server.seen[0]
        self.assertEqual(path, "/sound.%C3%A9?%C3%BC=1")
        self.assertEqual(headers["Host"], f"xn--msic-0ra.example:{self.place.port}")

    def test_redirects_relative_and_absolute(self):
        self.assertEqual(self.fetch(self.place.url("/redirect?/redirect?" + self.place.url("/sound"))), self.sound)
        self.assertEqual(len(self.place.seen), 3)

    def test_a_body_in_chunks_and_one_up_to_the_end_of_the_connection(self):
        self.assertEqual(len(self.fetch(self.place.url("/chunked?65536"))), 65536)
        self.assertEqual(len(self.fetch(self.place.url("/until-closed?70000"))), 70000)

    def test_a_connection_that_stays_open_is_not_waited_for(self):
        begin = time.monotonic()
        self.assertEqual(self.fetch(self.place.url("/open"), seconds=15), self.sound)
        self.assertLess(time.monotonic() - begin, 5)

    def test_exactly_the_largest_size(self):
        self.fetch(self.place.url("/sound"), largest_bytes=len(self.sound))

    def test_no_proxy_of_the_environment_is_asked(self):
        proxy = {"http_proxy": "http://127.0.0.1:9", "HTTP_PROXY": "http://127.0.0.1:9",
                 "ALL_PROXY": "http://127.0.0.1:9"}
        with unittest.mock.patch.dict(os.environ, proxy):
            self.assertEqual(self.fetch(self.place.url("/sound")), self.sound)

    def test_the_next_address_of_a_host_when_the_first_is_dead(self):
        with answers("127.0.0.9", "127.0.0.1"):
            self.assertEqual(self.fetch(self.place.url("/sound", host="two.example")), self.sound)


class WhatIsRefused(Downloads):
    def test_addresses_of_this_computer_and_of_private_networks(self):
        port = self.place.port
        for host in (
                "127.0.0.1", "127.1", "2130706433", "0x7f000001", "0x7f.1", "0177.0.0.1", "017700000001", "localhost",
                "LOCALHOST", "0", "0.0.0.0", "127.255.255.254", "10.0.0.1", "10.1", "172.16.0.1", "172.31.255.255",
                "192.168.1.1", "169.254.169.254", "2852039166", "100.64.0.1", "100.100.100.200", "192.0.0.192",
                "198.18.0.1", "224.0.0.1", "255.255.255.255", "240.0.0.1", "168.63.129.16",
                "[::1]", "[::]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[::ffff:a9fe:a9fe]", "[::127.0.0.1]",
                "[fe80::1]", "[fc00::1]", "[fd00:ec2::254]", "[ff02::1]", "[fec0::1]", "[64:ff9b::7f00:1]",
                "[64:ff9b::a9fe:a9fe]", "[64:ff9b:1::1]", "[2002:7f00:1::1]", "[2001:0:7f00:1::1]", "[2001:db8::1]",
                "[100::1]", "[5f00::1]"):
            for end in ("", f":{port}", ":80", ":443"):
                with self.subTest(host=host + end):
                    self.refuse(f"http://{host}{end}/sound", 400, "not a public web address", networks=())
        self.assertEqual(self.place.seen, [])

    def test_names_that_lead_there(self):
        for ips in (["127.0.0.1"], ["10.0.0.1"], ["169.254.169.254"], ["::1"], ["::ffff:10.0.0.1"],
                    ["93.184.216.34", "127.0.0.1"], ["127.0.0.1", "93.184.216.34"]):
            with self.subTest(ips=ips), answers(*ips):
                self.refuse(f"http://innocent.example:{self.place.port}/sound", 400, "not a public", networks=())
                self.refuse("https://innocent.example/sound", 400, "not a public", networks=())
        self.assertEqual(self.place.seen, [])

    def test_a_redirect_there(self):
        allowed = (ipaddress.ip_network("127.0.0.1/32"),)
        other = places.Places(self.sound, host="127.0.0.2", port=self.place.port)
        self.addCleanup(other.close)
        for to in (other.url("/sound", host="127.0.0.2"), "http://169.254.169.254/latest/meta-data/", "http://[::1]/",
                   f"//127.0.0.2:{other.port}/sound", "http://2130706434/"):
            with self.subTest(to=to):
                self.refuse(self.place.url("/redirect?" + to), 400, "not a public", networks=allowed)
        self.assertEqual(other.seen, [])

    def test_a_redirect_to_another_kind_of_address(self):
        for to in ("file:///etc/passwd", "gopher://127.0.0.1/", "ftp://127.0.0.1/x", "data:audio/wav;base64,AAAA"):
            with self.subTest(to=to):
                self.refuse(self.place.url("/redirect?" + to), 400, "Only http")

    def test_a_name_that_changes_its_mind(self):
        """DNS rebinding: allowed when it is checked, another one when it would be used."""
        other = places.Places(b"secret", host="127.0.0.2", port=self.place.port)
        self.addCleanup(other.close)
        asked = []

        def look_up(host, port, *arguments, **more):
            if host != "rebind.example":
                return REAL_LOOK_UP(host, port, *arguments, **more)
            asked.append(host)
            ip = "127.0.0.1" if len(asked) == 1 else "127.0.0.2"
            return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (ip, port))]

        url = self.place.url("/sound", host="rebind.example")
        allowed = (ipaddress.ip_network("127.0.0.1/32"),)
        with unittest.mock.patch("socket.getaddrinfo", look_up):
            self.assertEqual(self.fetch(url, networks=allowed), self.sound)
            self.assertEqual(len(asked), 1, "looked up once, used as it was checked")
            self.refuse(url, 400, "not a public", networks=allowed)
        self.assertEqual(other.seen, [])

    def test_what_is_no_web_address(self):
        for url in (
                "file:///etc/passwd", "FILE:///etc/passwd", "ftp://example.com/a.wav", "gopher://example.com/",
                "dict://127.0.0.1:11211/", "jar:http://example.com!/", "//example.com/a.wav", "http:", "http://",
                "http:///sound", "https:a.wav", "http://:80/", "http://exa mple.com/", "http://[::1/",
                "http://example.com/\r\nX-Header: 1", "http://example.com\\@127.0.0.1/", "http://example.com:99999/",
                "http://example.com:0/", "http://example.com:x/", "http://a..example/",
                "http://" + "a" * 70 + ".example/", "http://127.0.0.1%2f@example.com/",
                "http://127.0.0.1%00.example.com/"):
            with self.subTest(url=url):
                self.refuse(url, 400)

    def test_credentials_in_the_address(self):
        for user in ("user:password@", "user@", "@", ":@"):
            with self.subTest(user=user):
                self.refuse(f"http://{user}127.0.0.1:{self.place.port}/sound", 400, "name or password")

    def test_ports_that_are_not_the_webs(self):
        with answers("93.184.216.34"):
            for port in (21, 22, 25, 6379, 11211):
                self.refuse(f"http://example.com:{port}/", 400, "not a public web address", networks=())

    def test_messages_hold_no_secret_of_the_address(self):
        for path in ("/status?403", "/garbage", "/short", "/nowhere", "/loop", "/empty"):
            joint = "&" if "?" in path else "?"
            message = self.refuse(self.place.url(path if path.startswith(("/status", "/loop")) else
                                                 f"{path}{joint}X-Amz-Signature=s3cret"), 422)
            self.assertNotIn("s3cret", message)
            self.assertNotIn("/", message.replace("http://", ""))


class WhatGoesWrong(Downloads):
    def test_answers_that_are_no_recording(self):
        for path, words in (
                ("/status?404", "answered 404"), ("/status?500", "answered 500"), ("/status?206", "answered 206"),
                ("/missing", "answered 404"), ("/nowhere", "not where"), ("/loop", "more than 5 times"),
                ("/empty", "empty"), ("/zipped", "compressed"), ("/short", "broke off"), ("/garbage", "broke off")):
            with self.subTest(path=path):
                self.refuse(self.place.url(path), 422, words)

    def test_nobody_there(self):
        with socket.socket() as unused:
            unused.bind(("127.0.0.1", 0))
            self.refuse(f"http://127.0.0.1:{unused.getsockname()[1]}/", 422, "does not answer")

    def test_a_name_that_nobody_knows(self):
        with unittest.mock.patch("socket.getaddrinfo", side_effect=socket.gaierror(-2, "Name or service not known")):
            self.refuse("http://nowhere.example/", 422, "not known")

    def test_too_big_is_told_before_it_is_read(self):
        begin = time.monotonic()
        self.refuse(self.place.url("/claims?1000001"), 413, "larger than", largest_bytes=1000000, seconds=20)
        self.assertLess(time.monotonic() - begin, 5)

    def test_too_big_where_no_size_is_told(self):
        for path in ("/chunked?400000000", "/until-closed?40000000", "/negative-chunk?400000000"):
            with self.subTest(path=path):
                begin = time.monotonic()
                file = io.BytesIO()
                with self.assertRaises(Problem) as caught:
                    fetch(self.place.url(path), file, Settings(networks=LOOPBACK, seconds=20, largest_bytes=1000000))
                # A chunk of a negative size is no HTTP: either word is true.
                self.assertIn(caught.exception.status, (413, 422) if "negative" in path else (413,))
                self.assertLessEqual(len(file.getvalue()), 1000000)
                self.assertLess(time.monotonic() - begin, 10)

    def test_slow_servers_end_in_time_whatever_they_do_meanwhile(self):
        for path in ("/silent", "/drip", "/drip-until-closed", "/slow-head"):
            with self.subTest(path=path):
                begin = time.monotonic()
                self.refuse(self.place.url(path), 422, "too slow", seconds=0.5)
                self.assertLess(time.monotonic() - begin, 3)

    def test_the_time_is_that_of_all_redirects_together(self):
        begin = time.monotonic()
        self.refuse(self.place.url("/redirect?/redirect?/silent"), 422, "too slow", seconds=0.5)
        self.assertLess(time.monotonic() - begin, 3)

    def test_a_slow_name_server(self):
        begin = time.monotonic()
        with unittest.mock.patch("socket.getaddrinfo", lambda *_, **__: time.sleep(2) or []):
            self.refuse("http://slow.example/", 422, "in time", seconds=0.3)
        self.assertLess(time.monotonic() - begin, 3)

    def test_a_full_disk_is_not_told_as_a_broken_connection(self):
        with open("/dev/full", "wb", buffering=0) as full, self.assertRaises(OSError):
            fetch(self.place.url("/sound"), full, Settings(networks=LOOPBACK))


class Certificates(Downloads):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.certificate = str(pathlib.Path(folder.name) / "both.pem")
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=music.example",
             "-addext", "subjectAltName=DNS:music.example", "-keyout", cls.certificate + ".key",
             "-out", cls.certificate],
            check=True, capture_output=True)
        with open(cls.certificate, "a", encoding="ascii") as both:
            both.write(pathlib.Path(cls.certificate + ".key").read_text(encoding="ascii"))
        cls.secure = places.Places(cls.sound, certificate=cls.certificate)
        cls.addClassCleanup(cls.secure.close)

    def test_belong_to_the_name_though_the_connection_goes_to_a_number(self):
        with answers("127.0.0.1"), unittest.mock.patch.dict(os.environ, {"SSL_CERT_FILE": self.certificate}):
            self.assertEqual(self.fetch(self.secure.url("/sound", host="music.example")), self.sound)
            self.refuse(self.secure.url("/sound", host="other.example"), 422, "not trustworthy")

    def test_that_nobody_vouches_for(self):
        with answers("127.0.0.1"):
            self.secure.server.seen.clear()
            self.refuse(self.secure.url("/sound", host="music.example"), 422, "not trustworthy")
        self.assertEqual(self.secure.seen, [])

    def test_and_a_server_that_never_answers_the_handshake(self):
        with socket.create_server(("127.0.0.1", 0)) as mute:
            begin = time.monotonic()
            self.refuse(f"https://127.0.0.1:{mute.getsockname()[1]}/", 422, "too slow", seconds=0.5)
            self.assertLess(time.monotonic() - begin, 3)


class TheTable(unittest.TestCase):
    def test_public_addresses_may_be_reached_on_web_ports(self):
        for ip in ("93.184.216.34", "8.8.8.8", "2606:2800:220:1::1", "64:ff9b::808:808", "::ffff:8.8.8.8"):
            self.assertTrue(addresses.may_connect(ip, 443), ip)
            self.assertFalse(addresses.may_connect(ip, 22), ip)

    def test_a_network_of_ones_own_may_be_reached_on_any_port_and_no_other(self):
        own = (ipaddress.ip_network("10.1.0.0/16"),)
        self.assertTrue(addresses.may_connect("10.1.2.3", 9000, own))
        self.assertTrue(addresses.may_connect("::ffff:10.1.2.3", 9000, own))
        self.assertFalse(addresses.may_connect("10.2.2.3", 80, own))
        self.assertFalse(addresses.may_connect("fe80::1%eth0", 80, own))


class TheSettings(unittest.TestCase):
    def test_are_read_from_the_environment(self):
        read = Settings.from_environment({"MELODECK_FETCH_MEBIBYTES": "1.5", "MELODECK_FETCH_SECONDS": "7",
                                          "MELODECK_FETCH_NETWORKS": " 10.0.0.0/8, fd00::/8,"})
        self.assertEqual((read.largest_bytes, read.seconds), (1572864, 7))
        self.assertEqual([str(network) for network in read.networks], ["10.0.0.0/8", "fd00::/8"])
        self.assertEqual(Settings.from_environment({}), Settings())

    def test_stop_the_deployment_when_they_are_wrong(self):
        for wrong in (
                {"MELODECK_FETCH_SECONDS": "-1"}, {"MELODECK_FETCH_SECONDS": "nan"}, {"MELODECK_FETCH_SECONDS": "soon"},
                {"MELODECK_FETCH_MEBIBYTES": "0"}, {"MELODECK_FETCH_NETWORKS": "home"},
                {"MELODECK_FETCH_NETWORKS": "10.0.0.1/8"}):
            with self.subTest(wrong=wrong), self.assertRaises(ValueError):
                Settings.from_environment(wrong)


if __name__ == "__main__":
    unittest.main()
