"""melodeck-cli receive: results of async requests through a TLS proxy, into the library, whatever happens.

The platform's double (tests/support) brings signed results; nginx stands in front with the very file that the package
holds; the library's database says what became of them. Each test has a HOME of its own.
"""
import base64
import concurrent.futures
import fcntl
import hashlib
import hmac
import http.client
import json
import math
import os
import pathlib
import re
import resource
import shutil
import signal
import socket
import sqlite3
import ssl
import struct
import subprocess
import sys
import tempfile
import threading
import time
import unittest

CLI, DOUBLE, CONFIGURATION = sys.argv[1:4]
del sys.argv[1:4]

SECRET = "whsec_CanaryOfTheWebhook7"
KEY = "test1234.secret"


class Lines:
    """The lines of a process, read on a thread so that a wait can end."""

    def __init__(self, stream):
        self.lines = []
        self.changed = threading.Condition()
        self.thread = threading.Thread(target=self.read, args=(stream,), daemon=True)
        self.thread.start()

    def read(self, stream):
        for line in stream:
            with self.changed:
                self.lines.append(line)
                self.changed.notify_all()
        stream.close()

    def wait(self, count, seconds=60):
        with self.changed:
            if not self.changed.wait_for(lambda: len(self.lines) >= count, seconds):
                raise AssertionError(f"{len(self.lines)} of {count} lines came: {self.lines}")
            return [json.loads(line) for line in self.lines[:count]]


class Process:
    def __init__(self, arguments, environment, **more):
        self.process = subprocess.Popen(arguments, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        stderr=subprocess.PIPE, text=True, **more)
        self.out = Lines(self.process.stdout)
        self.err = Lines(self.process.stderr)

    def end(self, how=signal.SIGTERM, seconds=30):
        self.process.send_signal(how)
        code = self.process.wait(seconds)
        self.process.stdin.close()
        self.out.thread.join(10)
        self.err.thread.join(10)
        return code


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def signature(body, *secrets):
    return ",".join("v1=" + hmac.new(secret.encode(), body, hashlib.sha256).hexdigest() for secret in secrets)


def result_body(request_id, data=None, errors=()):
    return json.dumps({"request_id": request_id, "model_id": "abcd1234", "deployment_id": "abcd1234p",
                       "type": "async_request_completed", "time": "2026-01-02T03:04:05.678Z", "data": data,
                       "errors": list(errors)}).encode()


class Receive(unittest.TestCase):
    def setUp(self):
        self.home = pathlib.Path(tempfile.mkdtemp(prefix="melodeck-receive-"))
        self.addCleanup(shutil.rmtree, self.home)
        self.environment = {"HOME": str(self.home), "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8",
                            "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent/bus",
                            "WEBHOOK_SECRET": SECRET, "OTHER_SECRET": "whsec_other", "PLATFORM_KEY": KEY}
        for name, value in os.environ.items():
            if name.endswith("SAN_OPTIONS"):
                self.environment[name] = value
        self.data = self.home / ".local" / "share" / "melodeck"

    # What is run.

    def receiver(self, *arguments, secrets=("WEBHOOK_SECRET",), port=0, **more):
        command = [CLI, "receive", "--port", str(port), *arguments]
        for name in secrets:
            command += ["--secret-env", name]
        process = Process(command, self.environment, **more)
        self.addCleanup(self.stop, process)
        self.port = int(process.out.wait(1)[0]["listening"].rsplit(":", 1)[1].strip("/"))
        return process

    def stop(self, process):
        if process.process.poll() is None:
            process.end(signal.SIGKILL)

    def platform(self):
        process = Process([DOUBLE], self.environment)
        self.addCleanup(self.stop, process)
        self.platform_port = process.out.wait(1)[0]["port"]
        process.told = 1
        return process

    def tell(self, platform, **command):
        platform.process.stdin.write(json.dumps(command) + "\n")
        platform.process.stdin.flush()
        platform.told += 1
        return platform.out.wait(platform.told)[-1]

    def cli(self, *arguments, code=0):
        ran = subprocess.run([CLI, *arguments], env=self.environment, capture_output=True, timeout=60, check=False)
        self.assertEqual(ran.returncode, code, ran.stderr.decode())
        return ran

    def submit(self, webhook, prompts):
        ran = self.cli("predict", "--async", "--webhook", webhook, "--key-env", "PLATFORM_KEY", "--endpoint",
                       f"http://127.0.0.1:{self.platform_port}/model-abcd1234/environments/production/predict",
                       "-d", json.dumps({"prompts": prompts, "duration": 8}))
        return json.loads(ran.stdout)["request_id"]

    def post(self, body, sign=None, method="POST", headers=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        headers = dict(headers or {})
        sign = signature(body, SECRET) if sign is None else sign
        if sign:
            headers["X-BASETEN-SIGNATURE"] = sign
        try:
            connection.request(method, "/any/path", body, headers)  # an iterator goes out in chunks
            return connection.getresponse().status
        finally:
            connection.close()

    # What is left.

    def jobs(self):
        base = sqlite3.connect(f"file:{self.data / 'library.sqlite'}?mode=ro", uri=True)
        try:
            return base.execute("SELECT id, request_id, state, recipe, error_message FROM job ORDER BY id").fetchall()
        finally:
            base.close()

    def clips(self, job):
        base = sqlite3.connect(f"file:{self.data / 'library.sqlite'}?mode=ro", uri=True)
        try:
            return base.execute("SELECT path, prompt FROM clip WHERE job_id = ? ORDER BY idx", (job,)).fetchall()
        finally:
            base.close()

    def inbox(self):
        folder = self.data / "async" / "inbox"
        return sorted(path.name for path in folder.iterdir()) if folder.is_dir() else []

    def wait_for_empty_inbox(self):
        end = time.monotonic() + 60
        while self.inbox() and time.monotonic() < end:
            time.sleep(0.05)
        self.assertEqual(self.inbox(), [])

    # nginx, with the package's file: its name, port, certificate and the receiver's port are put in, nothing else.

    def nginx(self):
        folder = self.home / "nginx"
        folder.mkdir()
        (folder / "error.log").touch()
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost",
                        "-addext", "subjectAltName=DNS:localhost", "-keyout", folder / "key.pem", "-out",
                        folder / "certificate.pem"], check=True, capture_output=True)
        port = free_port()
        text = pathlib.Path(CONFIGURATION).read_text(encoding="utf-8")
        for pattern, value in ((r"listen 443 ssl;", f"listen 127.0.0.1:{port} ssl;"),
                               (r"server_name \S+;", "server_name localhost;"),
                               (r"ssl_certificate \S+;", f"ssl_certificate {folder}/certificate.pem;"),
                               (r"ssl_certificate_key \S+;", f"ssl_certificate_key {folder}/key.pem;"),
                               (r"http://127\.0\.0\.1:8765;", f"http://127.0.0.1:{self.port};")):
            text, count = re.subn(pattern, value, text)
            self.assertEqual(count, 1, pattern)
        (folder / "site.conf").write_text(text, encoding="utf-8")
        places = "".join(f"{name}_temp_path {folder}/{name};" for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
        (folder / "nginx.conf").write_text(
            f"{'user root;' if os.geteuid() == 0 else ''} worker_processes 1; daemon off; master_process on;\n"
            f"pid {folder}/pid; error_log {folder}/error.log;\nevents {{}}\n"
            f"http {{ access_log off; {places} include {folder}/site.conf; }}\n", encoding="utf-8")
        binary = shutil.which("nginx", path=os.environ["PATH"] + ":/usr/sbin:/sbin")
        self.assertIsNotNone(binary, "nginx-light is one of the test packages")
        process = Process([binary, "-p", str(folder), "-e", str(folder / "error.log"), "-c", str(folder / "nginx.conf")],
                          self.environment)
        self.addCleanup(lambda: process.process.poll() is None and process.end(signal.SIGTERM))
        end = time.monotonic() + 30
        while True:
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
                break
            except OSError:
                self.assertLess(time.monotonic(), end, (folder / "error.log").read_text())
                self.assertIsNone(process.process.poll(), (folder / "error.log").read_text())
                time.sleep(0.05)
        return port, folder / "certificate.pem"

    def test_brings_a_result_from_the_platform_through_tls_into_the_library(self):
        receiver = self.receiver("--output", str(self.home / "copies"))
        tls_port, authority = self.nginx()
        platform = self.platform()
        self.tell(platform, secrets=[SECRET], authority=str(authority))
        request = self.submit(f"https://localhost:{tls_port}/melodeck", ["happy rock", "sad jazz"])
        told = receiver.out.wait(2)[1]
        self.assertEqual((told["request_id"], told["state"], len(told["clips"])), (request, "Done", 2))
        tries = self.tell(platform, tries=1)["tries"]
        self.assertEqual([one["status"] for one in tries], [200])
        self.assertLess(tries[0]["milliseconds"], 5000)

        (job, of_request, state, recipe, _), = self.jobs()
        self.assertEqual((of_request, state), (request, "Done"))
        self.assertEqual(json.loads(json.loads(recipe)["text"])["prompts"], ["happy rock", "sad jazz"])
        clips = self.clips(job)
        self.assertEqual([prompt for _, prompt in clips], ["happy rock", "sad jazz"])
        sent = [sine(220), sine(440)]
        self.assertEqual([(self.data / path).read_bytes() for path, _ in clips], sent)
        self.assertEqual([(self.home / "copies" / f"{request}_{i}.wav").read_bytes() for i in range(2)], sent)
        self.wait_for_empty_inbox()

        # Once more, as after an answer that was lost: told, and once in the library.
        self.assertTrue(self.tell(platform, redeliver=request)["ok"])
        self.assertTrue(receiver.out.wait(3)[2]["duplicate"])
        self.assertEqual(len(self.jobs()), 1)
        status = json.loads(self.cli("async", "status", request, "--key-env", "PLATFORM_KEY").stdout)
        self.assertEqual((status["status"], status["webhook_status"]), ("SUCCEEDED", "SUCCEEDED"))

        # The proxy leaves nothing else through, and says 502 while nobody is behind it.
        context = ssl.create_default_context(cafile=str(authority))
        for method, path, expected in (("GET", "/melodeck", 403), ("POST", "/", 404), ("POST", "/melodeck", 401)):
            connection = http.client.HTTPSConnection("localhost", tls_port, timeout=30, context=context)
            connection.request(method, path, b"{}")
            self.assertEqual(connection.getresponse().status, expected, path)
            connection.close()
        self.assertEqual(receiver.end(), 0)
        connection = http.client.HTTPSConnection("localhost", tls_port, timeout=30, context=context)
        connection.request("POST", "/melodeck", b"{}")
        self.assertEqual(connection.getresponse().status, 502)
        connection.close()

    def test_takes_both_secrets_while_one_is_replaced(self):
        receiver = self.receiver()
        platform = self.platform()
        webhook = f"http://127.0.0.1:{self.port}/"
        self.tell(platform, secrets=["whsec_other", SECRET], pause_ms=1)
        self.submit(webhook, ["one"])
        receiver.out.wait(2)
        self.tell(platform, secrets=["whsec_other"])
        self.submit(webhook, ["two"])
        self.assertEqual([one["status"] for one in self.tell(platform, tries=2)["tries"]], [200, 401])
        self.assertEqual(receiver.end(), 0)
        receiver = self.receiver(secrets=("WEBHOOK_SECRET", "OTHER_SECRET"))
        self.submit(f"http://127.0.0.1:{self.port}/", ["three"])
        receiver.out.wait(2)
        self.assertEqual(len(self.jobs()), 2)

    def test_refuses_what_is_not_the_platforms(self):
        receiver = self.receiver("--limit", "1")
        body = result_body("r1", {"ok": True})
        self.assertEqual(self.post(body, sign=""), 401)
        self.assertEqual(self.post(body, sign=signature(body, "whsec_wrong")), 401)
        self.assertEqual(self.post(body, sign=signature(body + b" ", SECRET)), 401)
        self.assertEqual(self.post(b"", sign="v1="), 401)
        self.assertEqual(self.post(body, method="GET"), 405)
        large = result_body("r2", "x" * 2**20)
        self.assertEqual(self.post(large), 413)
        self.assertEqual(self.post(iter([large]), sign=signature(large, SECRET)), 413, "without a length as well")
        self.assertEqual(self.inbox(), [])
        # A sender that goes away in the middle.
        with socket.create_connection(("127.0.0.1", self.port)) as half:
            half.sendall(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\nX-BASETEN-SIGNATURE: v1=00\r\n\r\nabc")
        self.wait_for_empty_inbox()
        self.assertEqual(self.post(body), 200)
        self.assertEqual(receiver.out.wait(2)[1]["request_id"], "r1")
        self.assertEqual(len(self.jobs()), 1)
        self.assertEqual(receiver.end(), 0)

    def test_tells_of_failures_and_keeps_what_nobody_understands(self):
        receiver = self.receiver()
        failed = result_body("r1", None, [{"code": "MODEL_PREDICT_ERROR", "message": "out of memory"}])
        self.assertEqual(self.post(failed), 200)
        inside = result_body("r2", {"status": "error", "data": None, "message": "'prompts'"})
        self.assertEqual(self.post(inside), 200)
        unread = b'{"request_id": "r3", "data": '
        self.assertEqual(self.post(unread), 200)
        lines = {line["request_id"]: line for line in receiver.out.wait(4)[1:]}
        self.assertEqual({line["state"] for line in lines.values()}, {"Failed"})
        self.assertIn("out of memory", lines["r1"]["error"])
        self.assertIn("prompts", lines["r2"]["error"])
        self.assertEqual(len(self.jobs()), 3)
        self.wait_for_empty_inbox()
        kept = list(self.data.glob("clips/*/*/answer.unread"))
        self.assertEqual([path.read_bytes() for path in kept], [unread])
        self.assertEqual(receiver.end(), 0)

    def test_asks_for_it_again_while_the_disk_is_full(self):
        def small_files():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))

        receiver = self.receiver(preexec_fn=small_files)
        body = result_body("r1", "x" * 400_000)
        self.assertEqual(self.post(body), 503)
        self.assertEqual(self.inbox(), [])
        self.assertEqual(receiver.end(), 0)
        receiver = self.receiver()
        self.assertEqual(self.post(body), 200)
        receiver.out.wait(2)
        self.assertEqual(receiver.end(), 0)

    def test_loses_nothing_that_it_acknowledged_when_it_is_killed(self):
        """Four senders at once, killed in the middle, twice: what got a 200 is in the library, once."""
        wave = base64.b64encode(sine(220)).decode()
        acknowledged = set()
        sent = 0
        for _ in range(2):
            receiver = self.receiver()
            enough = threading.Event()

            def send(number):
                name = f"r{number}"
                body = result_body(name, {"data": [wave]})
                try:
                    if self.post(body) == 200:
                        acknowledged.add(name)
                        if len(acknowledged) % 40 == 0:
                            enough.set()
                except OSError:
                    pass  # the receiver is gone

            with concurrent.futures.ThreadPoolExecutor(4) as pool:
                futures = [pool.submit(send, sent + i) for i in range(400)]
                self.assertTrue(enough.wait(60))
                receiver.end(signal.SIGKILL)
                for future in futures:
                    future.result()
            sent += 400
        self.assertGreaterEqual(len(acknowledged), 40)
        self.assertLess(len(acknowledged), 800, "it was killed too late to tell")
        receiver = self.receiver()
        self.wait_for_empty_inbox()
        self.assertEqual(receiver.end(), 0)
        in_library = [request for _, request, state, _, _ in self.jobs() if state == "Done"]
        self.assertEqual(len(in_library), len(set(in_library)), "each once")
        self.assertEqual(acknowledged - set(in_library), set())

    def test_ends_at_once_and_is_alone(self):
        receiver = self.receiver()
        second = self.cli("receive", "--port", "0", "--secret-env", "WEBHOOK_SECRET", code=7)
        self.assertIn(b"Another receiver", second.stderr)
        idle = socket.create_connection(("127.0.0.1", self.port))
        half = socket.create_connection(("127.0.0.1", self.port))
        half.sendall(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\nX-BASETEN-SIGNATURE: v1=00\r\n\r\nab")
        begun = time.monotonic()
        self.assertEqual(receiver.end(), 0)
        self.assertLess(time.monotonic() - begun, 15)
        idle.close()
        half.close()
        port = self.port
        self.receiver(port=port)  # the port is free again
        taken = self.cli("receive", "--port", str(port), "--secret-env", "WEBHOOK_SECRET", code=7)
        self.assertEqual(taken.stdout, b"")

    def test_takes_nothing_into_a_library_that_is_being_moved(self):
        self.data.mkdir(parents=True)
        with open(self.data / "moving.lock", "w") as mover:
            fcntl.flock(mover, fcntl.LOCK_EX)
            refused = self.cli("receive", "--port", "0", "--secret-env", "WEBHOOK_SECRET", code=6)
            self.assertIn(b"just being moved", refused.stderr)
            self.assertEqual(refused.stdout, b"")
        receiver = self.receiver()
        self.assertEqual(self.post(result_body("r1", {})), 200)
        receiver.out.wait(2)
        self.assertEqual(receiver.end(), 0)

    def test_wants_a_secret_and_never_shows_it(self):
        self.cli("receive", "--port", "0", code=2)
        self.environment["EMPTY"] = ""
        for name in ("EMPTY", "NOT_THERE"):
            refused = self.cli("receive", "--port", "0", "--secret-env", name, code=5)
            self.assertIn(b"not set", refused.stderr)
        receiver = self.receiver("-v")
        self.assertEqual(self.post(result_body("r1", {}), sign="v1=" + "0" * 64), 401)
        self.assertEqual(self.post(result_body("r1", {})), 200)
        receiver.out.wait(2)
        self.assertEqual(receiver.end(), 0)
        everything = "".join(receiver.out.lines + receiver.err.lines)
        self.assertNotIn("Canary", everything)
        for path in self.home.rglob("*"):
            if path.is_file():
                self.assertNotIn(b"Canary", path.read_bytes(), path)


def sine(hertz):
    """What the platform's double answers for a prompt (sineWav of tests/support)."""
    frames = 8000
    samples = b"".join(struct.pack("<h", round(16383.0 * math.sin(2.0 * math.pi * hertz * i / 32000))) for i in range(frames))
    return (b"RIFF" + struct.pack("<I", 36 + len(samples)) + b"WAVEfmt " +
            struct.pack("<IHHIIHH", 16, 1, 1, 32000, 64000, 2, 16) + b"data" + struct.pack("<I", len(samples)) + samples)


if __name__ == "__main__":
    unittest.main()
