"""The key verb with a real keyring, with a locked one, and with none: melodeck-cli key …

A session bus and GNOME's keyring of their own, in a HOME of their own. The key is a canary: after all verbs it is looked
for in every file that was written, in the arguments of the processes, and in all that was printed.
"""
import fcntl
import http.server
import json
import os
import pathlib
import pty
import shutil
import subprocess
import sys
import tempfile
import termios
import threading
import time
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from canary import files_with, holds  # noqa: E402

CLI = sys.argv.pop(1)
CANARY = "cnry1234.CanaryOfTheKeychain+/7"


class Model(http.server.BaseHTTPRequestHandler):
    """A Truss server that tells which key came."""

    seen = []

    def do_POST(self):
        self.rfile.read(int(self.headers.get("Content-Length", "0")))
        Model.seen.append((self.server.server_port, self.headers.get("Authorization", "")))
        body = b'{"ok": true}'
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments):
        pass


class KeyVerb(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.home = pathlib.Path(tempfile.mkdtemp(prefix="melodeck-key-"))
        cls.runtime = pathlib.Path(tempfile.mkdtemp(prefix="mdrun-"))
        cls.runtime.chmod(0o700)
        cls.environment = {
            "HOME": str(cls.home),
            "XDG_RUNTIME_DIR": str(cls.runtime),
            "PATH": os.environ["PATH"],
            "LC_ALL": "C.UTF-8",
        }
        for sanitizer in ("ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS"):
            if sanitizer in os.environ:
                cls.environment[sanitizer] = os.environ[sanitizer]
        cls.bus = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=cls.environment,
            text=True,
        )
        cls.environment["DBUS_SESSION_BUS_ADDRESS"] = cls.bus.stdout.readline().strip()
        cls.keyring = subprocess.Popen(
            ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=cls.environment,
        )
        cls.keyring.stdin.write(b"password")
        cls.keyring.stdin.close()
        for _ in range(100):
            asked = subprocess.run(
                ["dbus-send", "--session", "--dest=org.freedesktop.DBus", "--print-reply", "/org/freedesktop/DBus",
                 "org.freedesktop.DBus.NameHasOwner", "string:org.freedesktop.secrets"],
                env=cls.environment, capture_output=True, text=True, check=False)
            if "true" in asked.stdout:
                break
            time.sleep(0.1)
        cls.servers = [http.server.ThreadingHTTPServer(("127.0.0.1", 0), Model) for _ in range(2)]
        for server in cls.servers:
            threading.Thread(target=server.serve_forever, daemon=True).start()
        cls.printed = b""

    @classmethod
    def tearDownClass(cls):
        for server in cls.servers:
            server.shutdown()
            server.server_close()
        for process in (cls.keyring, cls.bus):
            process.terminate()
            process.wait()
        cls.bus.stdout.close()
        shutil.rmtree(cls.home)
        shutil.rmtree(cls.runtime)

    def run_cli(self, *arguments, stdin="", code=0, environment=None, **more):
        ran = subprocess.run(
            [CLI, *arguments], input=stdin.encode(), capture_output=True, timeout=60, check=False,
            env={**(environment or self.environment), **more})
        KeyVerb.printed += ran.stdout + ran.stderr
        self.assertEqual(ran.returncode, code, ran.stderr.decode())
        return ran

    def address(self, server):
        return f"http://127.0.0.1:{self.servers[server].server_port}"

    def test_1_keeps_shows_uses_and_forgets_a_key(self):
        self.run_cli("key", "add", self.address(0), stdin=CANARY + "\n")
        listed = self.run_cli("key", "list").stdout.decode()
        self.assertEqual(listed, f"{self.address(0)}\tcnry1234.•••\n")
        # Really in the keyring, as any of its programs finds it.
        kept = subprocess.run(
            ["secret-tool", "lookup", "user", self.address(0)], env=self.environment, capture_output=True, check=False)
        self.assertIn(CANARY, kept.stdout.decode())

        Model.seen.clear()
        for server in (0, 1):
            self.run_cli("predict", "--endpoint", self.address(server) + "/v1/models/model:predict", "-d", "{}")
        self.assertEqual(Model.seen, [(self.servers[0].server_port, "Bearer " + CANARY),
                                      (self.servers[1].server_port, "")])

        self.run_cli("key", "remove", self.address(0))
        self.assertEqual(self.run_cli("key", "list").stdout, b"")
        self.run_cli("key", "remove", self.address(0), code=4)
        Model.seen.clear()
        self.run_cli("predict", "--endpoint", self.address(0) + "/v1/models/model:predict", "-d", "{}")
        self.assertEqual(Model.seen, [(self.servers[0].server_port, "")])

    def test_2_imports_what_it_has_shown(self):
        (self.home / ".trussrc").write_text(
            f"[baseten]\nremote_provider = baseten\nremote_url = https://app.baseten.co\napi_key = {CANARY}\n")
        tool = self.home / ".config" / "baseten"
        tool.mkdir(parents=True)
        (tool / "auth.json").write_text(json.dumps({"profiles": {"browser": {"auth_type": "oauth"}}}))
        shown = self.run_cli("key", "import", BASETEN_API_KEY="envi1234.other")
        lines = shown.stdout.decode().splitlines()
        self.assertEqual(len(lines), 2)
        self.assertTrue(lines[0].startswith("https://*.baseten.co\tcnry1234.•••\t"), lines)
        self.assertTrue(lines[0].endswith("\tfound"), lines)
        self.assertIn("browser", shown.stderr.decode())
        self.assertEqual(self.run_cli("key", "list").stdout, b"", "shown is not kept")

        self.run_cli("key", "import", "--yes")
        self.assertEqual(self.run_cli("key", "list").stdout.decode(), "https://*.baseten.co\tcnry1234.•••\n")
        (self.home / ".trussrc").unlink()
        self.run_cli("key", "remove", "baseten")
        self.run_cli("key", "import", code=4)

    def test_3_takes_no_nonsense_for_a_key(self):
        for nonsense in ("", "\n", "two words\n", "bell\a\n"):
            self.run_cli("key", "add", "baseten", stdin=nonsense, code=5)
        self.run_cli("key", "add", "ftp://example.org", stdin=CANARY, code=5)
        self.run_cli("key", "add", "baseten", "--from-env", "NOT_THERE", code=5)
        self.assertEqual(self.run_cli("key", "list").stdout, b"")

    def test_3_is_stopped_while_it_asks(self):
        """One Ctrl+C, and the terminal shows again what is typed."""
        master, terminal = pty.openpty()
        asking = subprocess.Popen([CLI, "key", "add", "baseten"], stdin=terminal, stdout=terminal, stderr=terminal,
                                  env=self.environment, start_new_session=True,
                                  preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0))
        said = b""
        while b"Key for" not in said:
            said += os.read(master, 4096)
        deadline = time.monotonic() + 20
        while termios.tcgetattr(master)[3] & termios.ECHO and time.monotonic() < deadline:
            time.sleep(0.02)
        self.assertFalse(termios.tcgetattr(master)[3] & termios.ECHO, "a key is not shown")
        os.write(master, b"\x03")
        self.assertEqual(asking.wait(20), 130)
        self.assertTrue(termios.tcgetattr(master)[3] & termios.ECHO)
        os.close(terminal)
        os.close(master)
        self.assertEqual(self.run_cli("key", "list").stdout, b"")

    def test_4_says_so_where_there_is_no_keychain(self):
        none = {name: value for name, value in self.environment.items() if name != "DBUS_SESSION_BUS_ADDRESS"}
        none["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nonexistent/bus"
        refused = self.run_cli("key", "add", "baseten", stdin=CANARY, code=6, environment=none)
        self.assertIn("keychain", refused.stderr.decode())
        # A request goes on without: its server says so if it wants a key.
        self.run_cli("predict", "--endpoint", self.address(0) + "/v1/models/model:predict", "-d", "{}",
                     environment=none)

    def test_6_does_not_wait_for_a_locked_keyring(self):
        self.run_cli("key", "add", self.address(0), stdin=CANARY + "\n")
        locked = subprocess.run(
            ["gdbus", "call", "--session", "--dest", "org.freedesktop.secrets", "--object-path",
             "/org/freedesktop/secrets", "--method", "org.freedesktop.Secret.Service.Lock",
             "['/org/freedesktop/secrets/collection/login']"],
            env=self.environment, capture_output=True, text=True, check=False)
        self.assertIn("collection/login", locked.stdout, locked.stderr)
        begun = time.monotonic()
        refused = self.run_cli("key", "add", self.address(1), stdin=CANARY + "\n", code=6)
        self.assertLess(time.monotonic() - begun, 20)
        self.assertIn("keychain", refused.stderr.decode())
        # A request goes on without it.
        Model.seen.clear()
        self.run_cli("predict", "--endpoint", self.address(0) + "/v1/models/model:predict", "-d", "{}")
        self.assertEqual(Model.seen, [(self.servers[0].server_port, "")])

    def test_5_leaves_the_key_nowhere_else(self):
        self.run_cli("key", "add", self.address(0), stdin=CANARY + "\n")
        self.run_cli("-v", "predict", "--endpoint", self.address(0) + "/v1/models/model:predict", "-d", "{}")
        self.run_cli("predict", "--endpoint", self.address(0) + "/v1/models/model:predict", "-d", "{}", "--print-as",
                     "curl")
        places = [path for folder in (self.home, self.runtime) for path in folder.rglob("*") if path.is_file()]
        self.assertTrue(any(path.suffix == ".keyring" for path in places), "the keyring is written")
        self.assertFalse(holds(KeyVerb.printed, CANARY))
        self.assertEqual(files_with(CANARY, self.home, self.runtime), [])
        self.run_cli("key", "remove", self.address(0))


if __name__ == "__main__":
    unittest.main()
