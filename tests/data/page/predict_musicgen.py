"""How the documentation calls MusicGen Melody from Python; only the host is an argument here.

    BASETEN_API_KEY=… python3 predict_musicgen.py https://model-abc123.api.baseten.co

Reads melody.wav in the current folder and writes clip_0.wav, clip_1.wav and clip_2.wav there.
"""

import base64
import json
import os
import sys

import urllib3

host = sys.argv[1]
baseten_api_key = os.environ["BASETEN_API_KEY"]

with open("melody.wav", "rb") as melody_file:
    encoded_melody = base64.b64encode(melody_file.read()).decode("utf-8")

data = {
    "prompts": ["happy rock", "energetic EDM", "sad jazz"],
    "melody": encoded_melody,
    "duration": 8,
}

http = urllib3.PoolManager()
response = http.request(
    "POST",
    f"{host}/production/predict",
    headers={"Authorization": f"Api-Key {baseten_api_key}", "Content-Type": "application/json"},
    body=json.dumps(data).encode("utf-8"),
)
if response.status != 200:
    sys.exit(f"status {response.status}: {response.data.decode('utf-8', 'replace')}")

clips = json.loads(response.data)["data"]

for idx, clip in enumerate(clips):
    with open(f"clip_{idx}.wav", "wb") as clip_file:
        clip_file.write(base64.b64decode(clip))
