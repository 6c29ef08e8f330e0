"""What is wrong with a request, in words for the person who sent it."""

import contextlib


class Problem(Exception):
    """A request that cannot be served.

    status   400 the request is wrong; 413 it is too big; 422 it is right, but what it points to could not be had;
             500 the model failed. Not 502, 503 or 504: the platform would run the request again by itself, up to a
             quarter of an hour, and clients take a 503 for a run that never began.
    message  one or two sentences. Never an address in full (it may be signed), a path or a key.
    """

    def __init__(self, status, message):
        super().__init__(message)
        self.status = status
        self.message = message


@contextlib.contextmanager
def told_by_http():
    """Turns a Problem into what the Truss server passes on: {"error": message} with its status.

    Every other exception would become a fixed text with status 500, which is right for our own mistakes.
    """
    from fastapi import HTTPException  # the server's own; absent where the package is only read

    try:
        yield
    except Problem as problem:
        # Without its cause: the server logs the chain, and causes may name whole addresses.
        raise HTTPException(status_code=problem.status, detail=problem.message) from None
