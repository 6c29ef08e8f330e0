"""Whisper as a Truss: the words of a recording, from a link or a file.

    {"url": address} | {"audio": base64}
    →  {"language": "english", "segments": [{"start": 0.0, "end": 2.4, "text": …}, …], "text": …}

The same requests and answer as Baseten's own examples, in one model.
"""

import os

import torch
import whisper
from melodeck_recording import Problem, Recordings, choice, known_fields, number, text, told_by_http

RATE = 16000  # Hz, what Whisper listens to
LONGEST = 2 * 60 * 60  # seconds; the platform ends any request after 20 minutes of computing
FIELDS = ("url", "audio", "language", "task", "temperature", "initial_prompt")


class Model:
    def __init__(self, **kwargs):
        self._data = str(kwargs.get("data_dir", "data"))
        self._model = None
        self._half = False
        self._recordings = None

    def load(self):
        """Runs once, before any request. What is missing or set wrongly stops the deployment here."""
        self._recordings = Recordings()
        name = os.environ.get("WHISPER_WEIGHTS", "").strip() or "large-v3"
        device = "cuda" if torch.cuda.is_available() else "cpu"
        self._half = device == "cuda"
        # The library takes the file that the image has (external_data) if its checksum is right, else downloads it.
        self._model = whisper.load_model(name, device=device, download_root=os.path.join(self._data, "whisper"))

    async def preprocess(self, inputs):
        """Checks a request and reads its recording. Many may be here at once; the model's turn is not held."""
        with told_by_http():
            known_fields(inputs, FIELDS)
            options = _options(inputs)
            given = [name for name in ("url", "audio") if inputs.get(name) is not None]
            if len(given) != 1:
                raise Problem(400, "Give either url, the http(s) address of a recording, or audio, its base64.")
            samples = await self._recordings.samples(inputs[given[0]], given[0], RATE, LONGEST + 1)
            if samples.size > LONGEST * RATE:
                raise Problem(413, f"The recording is longer than {LONGEST // 3600} hours. Cut it into shorter ones.")
            return {"samples": samples, "options": options}

    def predict(self, job):
        """Runs the model, one request at a time."""
        with told_by_http():
            try:
                found = whisper.transcribe(self._model, job["samples"], fp16=self._half, verbose=None, **job["options"])
                return _answer(found)
            except (torch.cuda.OutOfMemoryError, MemoryError):
                pass
            # Outside of the handler, whose traceback still holds the tensors.
            torch.cuda.empty_cache()
            raise Problem(500, "The model ran out of memory, and nothing was transcribed. Send a shorter recording.")


def _options(inputs):
    options = {"beam_size": 5, "best_of": 5}  # as the library's own program; beam search only at temperature 0
    language = text(inputs, "language", None, 40)
    if language is not None and language.lower() not in ("", "auto"):
        code = whisper.tokenizer.TO_LANGUAGE_CODE.get(language.lower(), language.lower())
        if code not in whisper.tokenizer.LANGUAGES:
            raise Problem(400, "language must be a code such as en, or its English name; without it, it is detected.")
        options["language"] = code
    options["task"] = choice(inputs, "task", "transcribe", ("transcribe", "translate"))
    temperature = number(inputs, "temperature", None, 0, 1)
    if temperature is not None:  # else the library's steps from 0 to 1, each tried where the one before it went wrong
        options["temperature"] = temperature
    prompt = text(inputs, "initial_prompt", None, 2000)
    if prompt:
        options["initial_prompt"] = prompt
    return options


def _answer(found):
    code = found["language"]
    return {
        "language": whisper.tokenizer.LANGUAGES.get(code, code),
        "segments": [{"start": float(part["start"]), "end": float(part["end"]), "text": part["text"]}
                     for part in found["segments"]],
        "text": found["text"],
    }
