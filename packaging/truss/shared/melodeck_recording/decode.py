"""Reads recordings through FFmpeg, in a process of its own: any format, one channel, the rate that a model wants."""

import os
import shutil
import subprocess
import tempfile

import numpy

from .problem import Problem

# Containers of sound, and of films with sound. Not the rest: playlists (hls, concat, dash …) name further files and
# addresses, which FFmpeg would open for whoever sent them.
FORMATS = ("aac,ac3,aiff,amr,amrnb,amrwb,asf,au,caf,eac3,flac,flv,matroska,webm,mov,mp4,m4a,mp3,mpeg,mpegts,ogg,"
           "rf64,w64,wav,wv")
# The filter of the resampler: four times its usual length, flat to 97 % of the lower band limit.
RESAMPLER = "filter_size=128:phase_shift=10:cutoff=0.97"


def require_ffmpeg():
    """Raises RuntimeError, for use while a model loads: without FFmpeg no request could be served."""
    if shutil.which("ffmpeg") is None:
        raise RuntimeError("ffmpeg is not installed; config.yaml names it in system_packages")


def decode(path, rate, seconds, patience=120):
    """The first `seconds` of a file as a float32 array [frames] in −1 … 1, at `rate` Hz.

    patience: seconds that reading may take. Problem 400: no recording, or a damaged one.
    """
    command = [
        "ffmpeg", "-nostdin", "-hide_banner", "-loglevel", "quiet", "-threads", "1",
        "-protocol_whitelist", "file", "-format_whitelist", FORMATS, "-i", f"file:{path}",
        "-map", "0:a:0", "-t", f"{seconds:.6f}",
        "-af", f"aformat=channel_layouts=mono,aresample={rate}:{RESAMPLER}",
        "-f", "f32le", "-c:a", "pcm_f32le", "pipe:1",
    ]
    # By way of a file, so that two hours are in memory once, not three times.
    with tempfile.TemporaryFile(dir=os.path.dirname(path)) as out:
        try:
            done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.DEVNULL,
                                  timeout=patience, check=False)
        except subprocess.TimeoutExpired:
            raise Problem(400, "The recording takes too long to read. Convert it to WAV or FLAC first.") from None
        out.seek(0)
        samples = numpy.fromfile(out, dtype="<f4")
    # Of a file that is cut or scratched FFmpeg reads what it can, and says 0.
    if done.returncode != 0 or samples.size == 0:
        raise Problem(400, "The file is not a recording that can be read. WAV, FLAC, Ogg, MP3, M4A and WebM can.")
    if not numpy.isfinite(samples).all():
        raise Problem(400, "The recording holds numbers that are no sound (NaN or infinity). Export it again, as a "
                           "16-bit WAV.")
    peak = float(max(samples.max(), -samples.min()))
    # Files of floats may go beyond full scale. Scaled, not clipped: their sound is whole.
    return samples / peak if peak > 1 else samples
