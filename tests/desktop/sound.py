"""What the sound server got: recorded from the monitor of the null sink and compared with a file by numpy."""

import subprocess
import time
import wave

import numpy

from processes import end, spawn, wait_until
from session import SINK

RATE = 48000  # Hz, of the null sink
AUDIBLE = 1e-4  # −80 dB of full scale; the silent sink gives exact zeros


def read_wav(path):
    """Samples of a 16-bit WAV as floats in −1…1 mixed to one channel, and its rate in Hz."""
    with wave.open(str(path), "rb") as file:
        assert file.getsampwidth() == 2, f"{path} has {file.getsampwidth() * 8} bits a sample"
        data = numpy.frombuffer(file.readframes(file.getnframes()), dtype="<i2")
        return data.reshape(-1, file.getnchannels()).mean(axis=1) / 32768, file.getframerate()


def frames(path):
    """The bytes of the samples alone with their format: equal for two files exactly when the sound is, bit for bit."""
    with wave.open(str(path), "rb") as file:
        return file.getnchannels(), file.getsampwidth(), file.getframerate(), file.readframes(file.getnframes())


def resampled(samples, rate, wanted):
    """Band-limited, by adding to or cutting from the top of the spectrum; the ends wrap, which a fade hides."""
    count = round(len(samples) * wanted / rate)
    spectrum = numpy.fft.rfft(samples)
    fitted = numpy.zeros(count // 2 + 1, dtype=complex)
    shared = min(len(spectrum), len(fitted))
    fitted[:shared] = spectrum[:shared]
    return numpy.fft.irfft(fitted, count) * (count / len(samples))


def trimmed(samples):
    """Without the silence before and after."""
    loud = numpy.flatnonzero(numpy.abs(samples) > AUDIBLE)
    return samples[loud[0]:loud[-1] + 1] if len(loud) else samples[:0]


def longest_silence(samples):
    """Seconds; all of it when nothing is heard."""
    loud = numpy.flatnonzero(numpy.abs(samples) > AUDIBLE)
    return float(numpy.diff(loud, prepend=-1, append=len(samples)).max()) / RATE


def rms(samples):
    return float(numpy.sqrt(numpy.mean(numpy.square(samples)))) if len(samples) else 0.0


def pitch(samples, rate=RATE):
    """Frequency of the strongest partial in Hz."""
    spectrum = numpy.abs(numpy.fft.rfft(samples * numpy.hanning(len(samples))))
    return float(numpy.argmax(spectrum)) * rate / len(samples)


def lufs(samples, rate=RATE):
    """Integrated loudness of one channel by ITU-R BS.1770-4: K-weighted (for 48 kHz), in blocks of 400 ms, gated."""
    assert rate == 48000
    turn = numpy.exp(-1j * numpy.linspace(0, numpy.pi, len(samples) // 2 + 1))

    def response(b, a):
        return (b[0] + b[1] * turn + b[2] * turn ** 2) / (1 + a[0] * turn + a[1] * turn ** 2)

    shelf = response((1.53512485958697, -2.69169618940638, 1.19839281085285), (-1.69065929318241, 0.73248077421585))
    highpass = response((1.0, -2.0, 1.0), (-1.99004745483398, 0.99007225036621))
    size = len(samples) // 2 * 2
    weighted = numpy.fft.irfft(numpy.fft.rfft(samples[:size]) * (shelf * highpass)[:size // 2 + 1], size)
    power = numpy.concatenate(([0.0], numpy.cumsum(numpy.square(weighted))))
    block, step = int(0.4 * rate), int(0.1 * rate)
    starts = numpy.arange(0, size - block + 1, step)
    means = (power[starts + block] - power[starts]) / block

    def level(mean):
        return -0.691 + 10 * numpy.log10(numpy.maximum(mean, 1e-20))

    means = means[level(means) > -70]
    if not len(means):
        return -numpy.inf
    return float(level(numpy.mean(means[level(means) > level(numpy.mean(means)) - 10])))


def correlation(piece, sound):
    """Largest normalised cross-correlation of a piece with any stretch of a longer sound, and its first frame.

    1 is the same sound at any loudness, about 0 is another one.
    """
    size = 1 << (len(sound) + len(piece) - 1).bit_length()
    product = numpy.fft.irfft(numpy.fft.rfft(sound, size) * numpy.conj(numpy.fft.rfft(piece, size)), size)
    places = len(sound) - len(piece) + 1
    energy = numpy.concatenate(([0.0], numpy.cumsum(numpy.square(sound))))
    there = energy[len(piece):] - energy[:places]
    # Where there is next to nothing the quotient would be noise.
    norm = numpy.sqrt(numpy.maximum(there, 1e-6 * energy[-1]) * numpy.sum(numpy.square(piece)))
    likeness = product[:places] / norm
    best = int(numpy.argmax(likeness))
    return float(likeness[best]), best


def likeness(heard, clip, rate=RATE):
    """How much of `clip` is in what was heard: the median over its seconds, each at its best place.

    A sound server that a busy machine interrupts shifts all that follows; each second by itself stays as it is.
    """
    seconds = [clip[start:start + rate] for start in range(0, len(clip) - rate + 1, rate)]
    audible = [second for second in seconds if rms(second) > 10 * AUDIBLE]
    padded = numpy.concatenate((numpy.zeros(rate), heard, numpy.zeros(rate)))
    return float(numpy.median([correlation(second, padded)[0] for second in audible]))


def least(measure, limit, times=3):
    """What `measure()` gives, taken again while it is over `limit`; the least of at most `times`.

    What the program does wrong to the sound it does each time; a busy desktop drops a piece of it now and then.
    """
    results = [measure()]
    while min(results) >= limit and len(results) < times:
        results.append(measure())
    return min(results)


class Recording:
    """Records the monitor while the context is open; `samples()` is what came so far (one channel, RATE)."""

    def __init__(self, session, folder, sink=SINK):
        self._sink = sink
        self._path = folder / f"recording-{time.monotonic_ns()}.raw"
        self._log = session.log("parec")

    def __enter__(self):
        with open(self._path, "wb") as out:
            self._process = spawn(["parec", "-d", f"{self._sink}.monitor", "--latency-msec=20", "--raw",
                                   "--format=float32le", f"--rate={RATE}", "--channels=2"], self._log, stdout=out)
        wait_until("the recorder records", lambda: self._path.stat().st_size > 0)
        return self

    def __exit__(self, *_):
        end(self._process)

    def samples(self):
        data = numpy.fromfile(self._path, dtype="<f4")
        return data[:len(data) // 2 * 2].reshape(-1, 2).mean(axis=1)

    def heard(self):
        """Something other than silence has come."""
        return bool(len(trimmed(self.samples())))

    def silent_for(self, seconds):
        """There was sound, and the last `seconds` have none."""
        samples = self.samples()
        tail = samples[-int(seconds * RATE):]
        return len(trimmed(samples)) > 0 and len(tail) >= int(seconds * RATE) and not len(trimmed(tail))


def streams():
    """How many programs play at this moment."""
    listing = subprocess.run(["pactl", "list", "short", "sink-inputs"], capture_output=True, text=True, check=True)
    return len(listing.stdout.splitlines())


def plug(name):
    """A silent sound device; the usual one is made the default again."""
    subprocess.run(["pactl", "load-module", "module-null-sink", f"sink_name={name}"], check=True,
                   stdout=subprocess.DEVNULL)
    if name == SINK:
        make_default(name)


def make_default(name):
    """Says so until it is: a sound server that is busy with a new device agrees and forgets."""
    def is_so():
        subprocess.run(["pactl", "set-default-sink", name], capture_output=True, check=False)
        told = subprocess.run(["pactl", "get-default-sink"], capture_output=True, text=True, check=False)
        return told.stdout.strip() == name

    wait_until(f"{name} is the default", is_so)


def unplug(name):
    listing = subprocess.run(["pactl", "list", "short", "modules"], capture_output=True, text=True, check=True).stdout
    for line in listing.splitlines():
        if f"sink_name={name}" in line.split():
            subprocess.run(["pactl", "unload-module", line.split()[0]], check=True)
