"""Stand-ins for torch, audiocraft, whisper and fastapi, which no test machine has.

They are strict where the real ones are: signatures, shapes and types are those of audiocraft 1.3 and openai-whisper.
What they give back tells what they were given.
"""

import sys
import threading
import time
import types

import numpy

import sounds


class HTTPException(Exception):
    def __init__(self, status_code, detail=None, headers=None):
        super().__init__(detail)
        self.status_code = status_code
        self.detail = detail
        self.headers = headers


class Tensor:
    """As much of a tensor as a model's wrapper needs."""

    def __init__(self, array):
        self.array = numpy.asarray(array)

    def __getitem__(self, index):
        return Tensor(self.array[index])

    def __iter__(self):
        return (Tensor(row) for row in self.array)

    def __len__(self):
        return len(self.array)

    @property
    def shape(self):
        return self.array.shape

    def dim(self):
        return self.array.ndim

    def detach(self):
        return self

    def cpu(self):
        return self

    def float(self):
        return Tensor(self.array.astype(numpy.float32))

    def numpy(self):
        return self.array


class OutOfMemoryError(RuntimeError):
    pass


class Torch(types.ModuleType):
    def __init__(self):
        super().__init__("torch")
        self.Tensor = Tensor
        self.random = numpy.random.default_rng(0)
        self.emptied = 0
        self.cuda = types.SimpleNamespace(is_available=lambda: False, OutOfMemoryError=OutOfMemoryError,
                                          empty_cache=self._empty)

    def _empty(self):
        self.emptied += 1

    def manual_seed(self, seed):
        if not isinstance(seed, int) or not -(2**63) <= seed < 2**64:
            raise RuntimeError(f"Overflow when unpacking long: {seed!r}")
        self.random = numpy.random.default_rng(seed % 2**64)

    def from_numpy(self, array):
        if not isinstance(array, numpy.ndarray) or array.dtype != numpy.float32 or not array.flags.writeable:
            raise TypeError("expected a writable array of float32")
        return Tensor(array)


class MusicGen:
    """Plays the melody's pitch, or 220 Hz, with noise of the seed; `running` counts those at work."""

    sample_rate = 32000
    audio_channels = 1
    max_duration = 30
    loaded = []
    running = 0
    most_running = 0
    count = threading.Lock()
    seconds = 0.0

    def __init__(self):
        self.parameters = {}
        self.calls = []

    @staticmethod
    def get_pretrained(name="facebook/musicgen-melody", device=None):
        MusicGen.loaded.append((name, device))
        return MusicGen()

    def set_generation_params(self, use_sampling=True, top_k=250, top_p=0.0, temperature=1.0, duration=30.0,
                              cfg_coef=3.0, two_step_cfg=False, extend_stride=18):
        if extend_stride >= self.max_duration:
            raise AssertionError("Cannot stride by more than max generation duration.")
        self.parameters = dict(use_sampling=use_sampling, top_k=top_k, top_p=top_p, temperature=temperature,
                               duration=duration, cfg_coef=cfg_coef, two_step_cfg=two_step_cfg,
                               extend_stride=extend_stride)

    def generate(self, descriptions, progress=False, return_tokens=False):
        return self._clips(descriptions, [220.0] * len(descriptions), None)

    def generate_with_chroma(self, descriptions, melody_wavs, melody_sample_rate, progress=False, return_tokens=False):
        assert len(melody_wavs) == len(descriptions)
        assert all(melody.dim() == 2 for melody in melody_wavs), "One melody in the list has the wrong number of dims."
        pitches = [sounds.pitch(melody.array[0], melody_sample_rate) for melody in melody_wavs]
        return self._clips(descriptions, pitches, melody_wavs[0].shape)

    def _clips(self, descriptions, pitches, shape):
        torch = sys.modules["torch"]
        with MusicGen.count:
            MusicGen.running += 1
            MusicGen.most_running = max(MusicGen.most_running, MusicGen.running)
        try:
            self.calls.append({"prompts": list(descriptions), "shape": shape, **self.parameters})
            time.sleep(MusicGen.seconds)
            if "out of memory" in descriptions:
                raise OutOfMemoryError("CUDA out of memory. Tried to allocate 20.00 GiB")
            if "broken" in descriptions:
                raise RuntimeError("a secret of the model's")
            rows = []
            for pitch in pitches:
                clip = sounds.tone(pitch, self.parameters["duration"], self.sample_rate)
                rows.append([clip + 0.01 * torch.random.standard_normal(len(clip))])
            return Tensor(numpy.array(rows, dtype=numpy.float32))
        finally:
            with MusicGen.count:
                MusicGen.running -= 1


def normalize_audio(wav, normalize=True, strategy="peak", peak_clip_headroom_db=1, rms_headroom_db=18,
                    loudness_headroom_db=14, loudness_compressor=False, log_clipping=False, sample_rate=None,
                    stem_name=None):
    assert strategy == "loudness" and sample_rate == 32000 and wav.dim() == 2 and wav.array.dtype == numpy.float32
    return Tensor(wav.array * (0.2 / numpy.sqrt(numpy.mean(wav.array**2))))


class Whisper:
    """Hears the pitch and the length of what it is given."""

    loaded = []
    options = None

    @staticmethod
    def load_model(name, device=None, download_root=None, in_memory=False):
        Whisper.loaded.append((name, device, download_root))
        return Whisper()

    @staticmethod
    def transcribe(model, audio, *, verbose=None, temperature=(0.0, 0.2, 0.4, 0.6, 0.8, 1.0), initial_prompt=None,
                   language=None, task="transcribe", beam_size=None, best_of=None, fp16=True):
        assert isinstance(model, Whisper) and isinstance(audio, numpy.ndarray) and audio.dtype == numpy.float32
        Whisper.options = dict(
            verbose=verbose, temperature=temperature, initial_prompt=initial_prompt, language=language, task=task,
            beam_size=beam_size, best_of=best_of, fp16=fp16)
        if initial_prompt == "out of memory":
            raise OutOfMemoryError("CUDA out of memory. Tried to allocate 20.00 GiB")
        said = f" {sounds.pitch(audio, 16000):.0f} Hz"
        return {"language": language or "en", "text": said,
                "segments": [{"id": 0, "seek": 0, "start": 0, "end": numpy.float64(len(audio) / 16000), "text": said,
                              "tokens": [1], "avg_logprob": float("nan")}]}


def install():
    """Puts them where `import` finds them. Returns torch, which holds what was asked of it."""
    torch = Torch()

    def module(name, **content):
        made = types.ModuleType(name)
        made.__dict__.update(content)
        sys.modules[name] = made
        return made

    sys.modules["torch"] = torch
    module("fastapi", HTTPException=HTTPException)
    module("audiocraft")
    module("audiocraft.models", MusicGen=MusicGen)
    module("audiocraft.data")
    module("audiocraft.data.audio_utils", normalize_audio=normalize_audio)
    languages = {"en": "english", "de": "german", "es": "spanish"}
    tokenizer = module("whisper.tokenizer", LANGUAGES=languages,
                       TO_LANGUAGE_CODE={**{word: code for code, word in languages.items()}, "castilian": "es"})
    module("whisper", load_model=Whisper.load_model, transcribe=Whisper.transcribe, tokenizer=tokenizer)
    return torch
