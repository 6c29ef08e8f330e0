"""Runs a Truss as its server does, behind HTTP: config.yaml, packages, load, preprocess, predict, postprocess.

As in the Truss server (templates/server/model_wrapper.py, truss_server.py): external packages are copied beside the
model and appended to sys.path; the model file is loaded by its path, without a package; each step may be a coroutine,
or is run on one pool of 40 threads; predict alone waits for its turn (predict_concurrency); an HTTPException becomes
{"error": detail}, every other exception a fixed text with status 500.
"""

import asyncio
import concurrent.futures
import http.server
import importlib.util
import inspect
import json
import os
import pathlib
import shutil
import sys
import tempfile
import threading

import yaml

import doubles


class Server(http.server.ThreadingHTTPServer):
    # Python's five overflow when dozens connect at once, and the kernel then resets some that it said were connected.
    request_queue_size = 128
    daemon_threads = True


class Truss:
    """One Truss, loaded and served: Truss("whisper") → .url, .model, .torch."""

    def __init__(self, folder, environment=None):
        self.config = yaml.safe_load((folder / "config.yaml").read_text(encoding="utf-8"))
        self._packages = pathlib.Path(tempfile.mkdtemp(prefix="truss-packages-"))
        for external in self.config["external_package_dirs"]:
            for entry in (folder / external).iterdir():
                if entry.is_dir():
                    shutil.copytree(entry, self._packages / entry.name, ignore=shutil.ignore_patterns("__pycache__"))
                else:
                    shutil.copy(entry, self._packages)
        self._before = dict(os.environ)
        os.environ.update({**{name: str(value) for name, value in self.config["environment_variables"].items()},
                           **(environment or {})})
        # Nothing of the source tree: what the Truss does not carry along is not there.
        self._path = list(sys.path)
        sys.path[:] = [entry for entry in sys.path if not entry.endswith("/truss/shared")] + [str(self._packages)]
        self._modules = {name: sys.modules.pop(name) for name in list(sys.modules)
                         if name.startswith("melodeck_recording")}
        self.torch = doubles.install()
        file = folder / self.config.get("model_module_dir", "model") / "model.py"
        spec = importlib.util.spec_from_file_location("model", file)
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        self.model = module.Model(config=self.config, data_dir=pathlib.Path("data"), secrets={}, environment=None)
        self.model.load()

        self._loop = asyncio.new_event_loop()
        self._loop.set_default_executor(concurrent.futures.ThreadPoolExecutor(40))
        self._turn = asyncio.Semaphore(self.config["runtime"]["predict_concurrency"])
        self._loop_thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._loop_thread.start()
        self._server = Server(("127.0.0.1", 0), _handler(self))
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        self.host = f"http://127.0.0.1:{self._server.server_port}"
        self.url = self.host + "/v1/models/model:predict"

    def close(self):
        self._server.shutdown()
        self._server.server_close()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._loop_thread.join()
        self._loop.close()
        os.environ.clear()
        os.environ.update(self._before)
        sys.path[:] = self._path
        for name in [name for name in sys.modules if name.startswith("melodeck_recording")]:
            del sys.modules[name]
        sys.modules.update(self._modules)
        shutil.rmtree(self._packages)

    async def _step(self, method, value):
        if inspect.iscoroutinefunction(method):
            return await method(value)
        return await self._loop.run_in_executor(None, method, value)

    async def _run(self, value):
        if hasattr(self.model, "preprocess"):
            value = await self._step(self.model.preprocess, value)
        async with self._turn:
            value = await self._step(self.model.predict, value)
        if hasattr(self.model, "postprocess"):
            value = await self._step(self.model.postprocess, value)
        return value

    def answer(self, body):
        """(status, JSON text) for the body of a request."""
        try:
            inputs = json.loads(body)
        except ValueError as error:
            return 400, json.dumps({"error": f"Invalid JSON payload: {error}"})
        try:
            return 200, json.dumps(asyncio.run_coroutine_threadsafe(self._run(inputs), self._loop).result())
        except doubles.HTTPException as error:
            return error.status_code, json.dumps({"error": error.detail})
        except Exception:  # as the server does
            return 500, json.dumps({"error": "Internal Server Error (in model/chainlet)."})


def _handler(truss):
    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self):
            self.reply(200, "{}")

        def do_POST(self):
            self.reply(*truss.answer(self.rfile.read(int(self.headers.get("Content-Length", "0")))))

        def reply(self, status, text):
            body = text.encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            if status >= 400:
                self.send_header("X-BASETEN-ERROR-SOURCE", "04")
                self.send_header("X-BASETEN-ERROR-CODE", "600")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *arguments):
            pass

    return Handler


def main():
    """server.py FOLDER: serves one Truss until it is interrupted, for trying clients by hand."""
    truss = Truss(pathlib.Path(sys.argv[1]).resolve(), {"MELODECK_FETCH_NETWORKS": "127.0.0.0/8"})
    print(truss.url, flush=True)
    try:
        threading.Event().wait()
    except KeyboardInterrupt:
        truss.close()


if __name__ == "__main__":
    main()
