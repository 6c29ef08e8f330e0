"""A server on loopback that hands out recordings, and misbehaves where its path says so."""

import http.server
import ssl
import threading
import time


class Place(http.server.BaseHTTPRequestHandler):
    """What it does is the name of its path: /sound, /redirect?TO, /drip … (give_sound and so on)."""

    protocol_version = "HTTP/1.1"

    def do_GET(self):
        self.server.seen.append((self.path, dict(self.headers)))
        name, _, argument = self.path.lstrip("/").partition("?")
        answer = getattr(self, "give_" + name.replace("-", "_").partition(".")[0], None)
        try:
            if answer is None:
                self.send(404, b"nothing here")
            else:
                answer(argument)
        except (OSError, ssl.SSLError):
            pass  # the other side has had enough, which is what some tests are about

    def send(self, status, body, **headers):
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def raw(self, data):
        self.close_connection = True
        self.wfile.write(data)

    def give_sound(self, _):
        self.send(200, self.server.sound)

    def give_redirect(self, to):
        self.send(302, b"", Location=to)

    def give_nowhere(self, _):
        self.send(302, b"")

    def give_loop(self, count):
        self.send(302, b"", Location=f"/loop?{int(count or 0) + 1}")

    def give_status(self, status):
        self.send(int(status), b"no recording")

    def give_empty(self, _):
        self.send(200, b"")

    def give_zipped(self, _):
        self.send(200, self.server.sound, Content_Encoding="gzip")

    def give_open(self, _):
        """A whole body, and then the connection stays."""
        self.send(200, self.server.sound)
        self.server.gate.wait(60)

    def give_gate(self, _):
        """Answers once the test opens the gate."""
        self.server.gate.wait(60)
        self.send(200, self.server.sound)

    def give_silent(self, _):
        self.server.gate.wait(60)

    def give_drip(self, _):
        """A byte now and then: no single read takes long."""
        self.raw(b"HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n")
        for _ in range(200):
            self.raw(b"x")
            time.sleep(0.1)

    def give_drip_until_closed(self, _):
        self.raw(b"HTTP/1.1 200 OK\r\n\r\n")
        for _ in range(200):
            self.raw(b"x")
            time.sleep(0.1)

    def give_slow_head(self, _):
        self.raw(b"HTTP/1.1 200 OK\r\nX-Long: ")
        for _ in range(200):
            self.raw(b"x")
            time.sleep(0.1)

    def give_claims(self, size):
        """Says a size and sends nothing: too big must be told before a byte of it is read."""
        self.raw(f"HTTP/1.1 200 OK\r\nContent-Length: {size}\r\n\r\n".encode())
        self.server.gate.wait(60)

    def give_chunked(self, size):
        self.raw(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
        sent = 0
        while sent < int(size):
            self.raw(b"4000\r\n" + bytes(0x4000) + b"\r\n")
            sent += 0x4000
        self.raw(b"0\r\n\r\n")

    def give_until_closed(self, size):
        self.raw(b"HTTP/1.1 200 OK\r\n\r\n" + bytes(int(size)))

    def give_negative_chunk(self, size):
        self.raw(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-5\r\n")
        for _ in range(int(size) // 0x4000):
            self.raw(bytes(0x4000))

    def give_short(self, _):
        self.raw(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nonly this")

    def give_garbage(self, _):
        self.raw(b"SSH-2.0-OpenSSH_9.2\r\n")

    def log_message(self, *arguments):
        pass


class Server(http.server.ThreadingHTTPServer):
    request_queue_size = 128

    def handle_error(self, request, client_address):
        pass  # a client that will not talk to us, in the tests of certificates


class Places:
    """The server, running. `gate` lets those through that wait at it."""

    def __init__(self, sound=b"", host="127.0.0.1", port=0, certificate=None):
        self.server = Server((host, port), Place)
        self.server.sound = sound
        self.server.seen = []
        self.server.gate = threading.Event()
        self.scheme = "http"
        self.port = self.server.server_port
        if certificate:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate)
            # Not in the accepting thread: a client that says nothing would stop it.
            self.server.socket = context.wrap_socket(self.server.socket, server_side=True,
                                                     do_handshake_on_connect=False)
            self.scheme = "https"
        self.thread = threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        self.thread.start()

    def url(self, path, host="127.0.0.1"):
        return f"{self.scheme}://{host}:{self.port}{path}"

    @property
    def seen(self):
        return [path for path, _ in self.server.seen]

    def close(self):
        self.server.gate.set()
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()
