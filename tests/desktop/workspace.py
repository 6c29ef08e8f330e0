"""What somebody with a workspace has: the platform's double under the platform's names, and a keyring."""

import json
import os
import subprocess

from processes import end, spawn, wait_until


class Workspace:
    """For a desktop case: the platform, reached by the window and by every program that the case starts."""

    def start_platform(self):
        double = self.program.parent / "platform-double"
        trusted = self.profile.home / "platform.pem"
        platform = spawn([str(double), "--tls", str(trusted)], self.session.log("platform"), stdin=subprocess.PIPE,
                         stdout=subprocess.PIPE)
        self.addCleanup(end, platform)
        self.addCleanup(platform.stdout.close)
        self.addCleanup(platform.stdin.close)
        self.platform = platform
        hello = json.loads(platform.stdout.readline())
        for name, value in (("https_proxy", hello["proxy"]), ("SSL_CERT_FILE", str(trusted))):
            os.environ[name] = value
            self.addCleanup(os.environ.pop, name)
        return hello["key"]

    def tell(self, **command):
        self.platform.stdin.write(json.dumps(command).encode() + b"\n")
        self.platform.stdin.flush()
        reply = json.loads(self.platform.stdout.readline())
        self.assertNotIn("error", reply)
        return reply


class Keyring:
    """For a desktop case: a real keyring, which the session has not by itself."""

    def start_keyring(self):
        """GNOME's, unlocked, on the session's bus, with its files in this person's folders."""
        keyring = spawn(["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
                        self.session.log("keyring"), stdin=subprocess.PIPE, env={**os.environ, **self.profile.environment()})
        self.addCleanup(end, keyring)
        keyring.stdin.write(b"password")
        keyring.stdin.close()
        wait_until("the keyring is on the bus", self.has_keyring)
        return keyring

    def has_keyring(self):
        return "true" in subprocess.run(
            ["dbus-send", "--session", "--dest=org.freedesktop.DBus", "--print-reply", "/org/freedesktop/DBus",
             "org.freedesktop.DBus.NameHasOwner", "string:org.freedesktop.secrets"],
            capture_output=True, text=True, check=True).stdout
