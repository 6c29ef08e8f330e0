"""A model of the test's own: an HTTP server on this computer that answers every request with the clips it was given."""

import base64
import contextlib
import http.server
import io
import json
import threading
import wave

import numpy

import sound

RATE = 48000


def wav(samples):
    """A 16-bit mono WAV of samples in −1…1."""
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes((numpy.clip(samples, -1, 1) * 32767).astype("<i2").tobytes())
    return out.getvalue()


def as_loud_as(samples, wanted):
    """The same sound at so many LUFS."""
    return samples * 10 ** ((wanted - sound.lufs(samples)) / 20)


def five_sounds(seconds):
    """Five that hardly resemble one another, at −10, −15, −20, −25 and −30 LUFS."""
    random = numpy.random.default_rng(4)
    time = numpy.arange(int(seconds * RATE)) / RATE
    noise = random.uniform(-1, 1, len(time))
    spectrum = numpy.fft.rfft(random.normal(size=len(time)))
    spectrum[1:] /= numpy.sqrt(numpy.arange(1, len(spectrum)))
    pink = numpy.fft.irfft(spectrum, len(time))
    organ = sum(numpy.sin(2 * numpy.pi * 110 * k * time) / k for k in range(1, 7))
    pulsing = noise * (0.6 + 0.4 * numpy.sin(2 * numpy.pi * 4 * time))
    chord = sum(numpy.sin(2 * numpy.pi * f * time) for f in (220.0, 277.2, 329.6, 1318.5))
    sounds = (noise, organ, pulsing, chord, pink)
    return [as_loud_as(each, level) for each, level in zip(sounds, (-10, -15, -20, -25, -30))]


@contextlib.contextmanager
def serving(clips, requests=None):
    """The address of a server that answers with these WAVs, while the context is open.

    What it was asked is added to `requests`.
    """
    with answering({"data": [base64.b64encode(clip).decode() for clip in clips]}, requests) as address:
        yield address


@contextlib.contextmanager
def answering(value, requests=None, keys=None, status=200, headers=()):
    """The same with any JSON for an answer, or with bytes that stand for themselves. What the header Authorization
    said is added to `keys`."""
    answer = value if isinstance(value, bytes) else json.dumps(value).encode()

    class Model(http.server.BaseHTTPRequestHandler):
        def do_POST(self):
            body = self.rfile.read(int(self.headers["Content-Length"]))
            if requests is not None:
                requests.append(json.loads(body))
            if keys is not None:
                keys.append(self.headers.get("Authorization", ""))
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            for name, text in headers:
                self.send_header(name, text)
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *_):
            pass

    class Server(http.server.ThreadingHTTPServer):
        # A batch connects dozens at once; Python's five would overflow, and the kernel resets some of them.
        request_queue_size = 128

    server = Server(("127.0.0.1", 0), Model)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/predict"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
