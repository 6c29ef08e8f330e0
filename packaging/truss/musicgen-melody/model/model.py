"""MusicGen Melody as a Truss: one clip for each prompt, following a melody.

    {"prompts": ["happy rock"], "melody": base64 | address, "duration": 8, "seed": 1, …}
    →  {"data": [base64 of a WAV, …]}

The same request and answer as Baseten's own example, with its traps mended: the melody is resampled from its own rate,
several channels become one, errors have a status, and seed and sampling can be chosen.
"""

import base64
import io
import os
import secrets
import wave

import numpy
import torch
from audiocraft.data.audio_utils import normalize_audio
from audiocraft.models import MusicGen
from melodeck_recording import Problem, Recordings, flag, known_fields, number, told_by_http, whole_number

WEIGHTS = "facebook/musicgen-melody"
FIELDS = ("prompts", "melody", "duration", "seed", "use_sampling", "top_k", "top_p", "temperature", "cfg_coef",
          "two_step_cfg", "extend_stride")
MOST_PROMPTS = 64
LONGEST_PROMPT = 2000


class Model:
    def __init__(self, **kwargs):
        self._model = None
        self._recordings = None

    def load(self):
        """Runs once, before any request. What is missing or set wrongly stops the deployment here."""
        self._recordings = Recordings()
        name = os.environ.get("MUSICGEN_WEIGHTS", "").strip() or WEIGHTS
        self._model = MusicGen.get_pretrained(name, device="cuda" if torch.cuda.is_available() else "cpu")

    async def preprocess(self, inputs):
        """Checks a request and reads its melody. Many may be here at once; the model's turn is not held."""
        with told_by_http():
            known_fields(inputs, FIELDS)
            duration = number(inputs, "duration", 8.0, 1, 300)
            job = {
                "prompts": _prompts(inputs),
                "seed": whole_number(inputs, "seed", None, 0, 2**63 - 1),
                "parameters": {"duration": duration, **_sampling(inputs)},
                "melody": None,
            }
            if inputs.get("melody") is not None:
                # No more than what is followed: the separation of the melody's stems takes memory by its length.
                job["melody"] = await self._recordings.samples(
                    inputs["melody"], "melody", self._model.sample_rate, duration)
            return job

    def predict(self, job):
        """Runs the model, one request at a time (predict_concurrency): parameters are the model's, not the call's."""
        with told_by_http():
            torch.manual_seed(secrets.randbits(63) if job["seed"] is None else job["seed"])
            self._model.set_generation_params(**job["parameters"])
            try:
                clips = self._generate(job["prompts"], job["melody"])
                return {"data": [self._wav(clip) for clip in clips]}
            except (torch.cuda.OutOfMemoryError, MemoryError):
                pass
            # Outside of the handler, whose traceback still holds the tensors.
            torch.cuda.empty_cache()
            raise Problem(500, "The model ran out of memory, and no clip was made. Ask for fewer prompts at once or a "
                               "shorter duration.")

    def _generate(self, prompts, melody):
        if melody is None:
            return self._model.generate(prompts)
        wave_form = torch.from_numpy(melody)[None]  # [channels = 1, frames]
        return self._model.generate_with_chroma(
            descriptions=prompts, melody_wavs=[wave_form] * len(prompts), melody_sample_rate=self._model.sample_rate)

    def _wav(self, clip):
        """A clip [channels, frames] as the base64 of a WAV: 16-bit PCM, loudness −14 LUFS."""
        levelled = normalize_audio(
            clip.detach().float().cpu(), strategy="loudness", sample_rate=self._model.sample_rate)
        samples = numpy.clip(levelled.numpy(), -1, 1)
        file = io.BytesIO()
        with wave.open(file, "wb") as wav:
            wav.setnchannels(samples.shape[0])
            wav.setsampwidth(2)
            wav.setframerate(self._model.sample_rate)
            wav.writeframes(numpy.round(samples.T * 32767).astype("<i2").tobytes())
        return base64.b64encode(file.getvalue()).decode("ascii")


def _prompts(inputs):
    prompts = inputs.get("prompts")
    if isinstance(prompts, str):
        raise Problem(400, 'prompts must be a list, also for one prompt: ["happy rock"].')
    if not isinstance(prompts, list) or not 1 <= len(prompts) <= MOST_PROMPTS:
        raise Problem(400, f"prompts must be a list of 1 to {MOST_PROMPTS} texts.")
    for prompt in prompts:
        if not isinstance(prompt, str) or not prompt.strip() or len(prompt) > LONGEST_PROMPT:
            raise Problem(400, f"Each prompt must be a text of 1 to {LONGEST_PROMPT} characters.")
    return prompts


def _sampling(inputs):
    """What MusicGen.set_generation_params takes, and its defaults. 2048 is the codebook's size, 30 s its window."""
    return {
        "use_sampling": flag(inputs, "use_sampling", True),
        "top_k": whole_number(inputs, "top_k", 250, 0, 2048),
        "top_p": number(inputs, "top_p", 0.0, 0, 1),
        "temperature": number(inputs, "temperature", 1.0, 0, 10),
        "cfg_coef": number(inputs, "cfg_coef", 3.0, 0, 20),
        "two_step_cfg": flag(inputs, "two_step_cfg", False),
        "extend_stride": number(inputs, "extend_stride", 18.0, 1, 29),
    }
