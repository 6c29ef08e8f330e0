"""A desktop of its own for one test run: X server, window manager, buses, accessibility and a sound server.

Nothing of the person's desktop is seen or touched: folders, buses and sockets are private, and no service can be
started by name on the session bus.
"""

import os
import pathlib
import subprocess

from processes import Adopted, adopt_orphans, end, end_all, running, spawn, wait_until

SCREEN = (1600, 1000)
SINK = "null"

_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


class Profile:
    """One person's folders: HOME and all XDG folders, mode 0700. Two profiles share nothing."""

    def __init__(self, folder):
        self.home = pathlib.Path(folder)
        self.data = self.home / "data"
        self.runtime = self.home / "runtime"
        for path in (self.home, self.data, self.runtime, self.home / "config", self.home / "cache",
                     self.home / "state", self.home / "tmp"):
            path.mkdir(mode=0o700, parents=True, exist_ok=True)

    def environment(self):
        return {
            "HOME": str(self.home),
            "XDG_DATA_HOME": str(self.data),
            "XDG_CONFIG_HOME": str(self.home / "config"),
            "XDG_CACHE_HOME": str(self.home / "cache"),
            "XDG_STATE_HOME": str(self.home / "state"),
            "XDG_RUNTIME_DIR": str(self.runtime),
            "TMPDIR": str(self.home / "tmp"),
        }


class Session:
    """A context, to be given an empty folder. Inside, os.environ is the session's: what is started lives in it."""

    def __init__(self, folder):
        # With a short path, because that of a Unix socket has at most 107 bytes.
        self.folder = pathlib.Path(folder)
        self.logs = self.folder / "logs"
        self.profile = Profile(self.folder / "session")
        self._profiles = 0
        self._outside = dict(os.environ)

    def __enter__(self):
        adopt_orphans()
        kept = {name: value for name, value in os.environ.items()
                if name in ("PATH", "USER", "LOGNAME") or name.endswith("SAN_OPTIONS")}
        os.environ.clear()
        os.environ.update(kept, LANG="C.UTF-8", LC_ALL="C.UTF-8", XDG_CURRENT_DESKTOP="openbox",
                          XDG_SESSION_TYPE="x11", XDG_DATA_DIRS="/usr/local/share:/usr/share",
                          QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", PYTHONDONTWRITEBYTECODE="1",
                          **self.profile.environment())
        try:
            self._start_display()
            self._start_bus()
            self._start_window_manager()
            self._start_sound()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        end_all()
        os.environ.clear()
        os.environ.update(self._outside)

    def new_profile(self):
        """Folders of somebody who starts Melodeck for the first time, in this session (same bus, same sound)."""
        self._profiles += 1
        return Profile(self.folder / f"person-{self._profiles}")

    def log(self, name):
        return self.logs / f"{name}.log"

    def _spawn(self, *command, **options):
        return spawn(command, self.log(pathlib.Path(command[0]).name), **options)

    def _start_display(self):
        read, write = os.pipe()
        server = self._spawn("Xvfb", "-displayfd", str(write), "-screen", "0", "{}x{}x24".format(*SCREEN),
                             "-dpi", "96", "-nolisten", "tcp", "-noreset", pass_fds=[write])
        os.close(write)
        # The server writes the number when it is ready, and closes the pipe when it is not going to be.
        with os.fdopen(read) as numbers:
            number = numbers.readline().strip()
        if not number:
            raise RuntimeError(f"Xvfb did not start (status {server.wait()}): {self.log('Xvfb').read_text()}")
        os.environ["DISPLAY"] = f":{number}"

    def _start_bus(self):
        socket = self.profile.runtime / "bus"
        config = self.folder / "bus.conf"
        config.write_text(_BUS.format(socket=socket), encoding="utf-8")
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={socket}"
        self._spawn("dbus-daemon", "--nofork", f"--config-file={config}")
        wait_until("the session bus listens", socket.exists)
        self._spawn("/usr/libexec/at-spi-bus-launcher", "--launch-immediately")
        wait_until("the accessibility bus is there", self._accessibility_bus)

    @staticmethod
    def _accessibility_bus():
        return subprocess.run(["dbus-send", "--session", "--print-reply", "--dest=org.a11y.Bus", "/org/a11y/bus",
                               "org.a11y.Bus.GetAddress"], capture_output=True, check=False).returncode == 0

    def _start_window_manager(self):
        self._spawn("openbox", "--sm-disable")
        wait_until("the window manager rules", lambda: subprocess.run(
            ["xdotool", "get_desktop"], capture_output=True, check=False).returncode == 0)

    def _start_sound(self):
        self._spawn("pipewire")
        wait_until("PipeWire listens", (self.profile.runtime / "pipewire-0").exists)
        self._spawn("wireplumber")
        self._start_sound_server()

    def restart_sound_server(self):
        """As an update of the system does it, or its crash: all devices are gone for a moment."""
        end(self._sound_server)
        self._start_sound_server()

    def _start_sound_server(self):
        # Whoever asks for the server makes this folder too, and a server that finds it made under its hands gives up.
        (self.profile.runtime / "pulse").mkdir(mode=0o700, exist_ok=True)
        self._sound_server = self._spawn("pipewire-pulse")
        wait_until("the sound server answers", lambda: subprocess.run(
            ["pactl", "info"], capture_output=True, check=False, timeout=10).returncode == 0)
        subprocess.run(["pactl", "load-module", "module-null-sink", f"sink_name={SINK}"], check=True,
                       stdout=subprocess.DEVNULL)
        # Refused until WirePlumber has brought its settings.
        wait_until("the null sink can be made the default", lambda: subprocess.run(
            ["pactl", "set-default-sink", SINK], capture_output=True, check=False).returncode == 0)
        wait_until("the null sink is the default", lambda: subprocess.run(
            ["pactl", "get-default-sink"], capture_output=True, text=True, check=True).stdout.strip() == SINK)


class Melodeck:
    """One running window. `profile` decides whose library it shows; without sound it finds no sound server."""

    def __init__(self, session, program, profile, sound=True):
        self.program = pathlib.Path(program)
        self.engine = self.program.with_name("melodeck-engine")
        self.profile = profile
        environment = {**os.environ, **profile.environment()}
        if sound:
            # Its runtime folder is its own, the sound server is the session's.
            environment["PIPEWIRE_RUNTIME_DIR"] = environment["PULSE_RUNTIME_PATH"] = str(session.profile.runtime)
            environment["PULSE_SERVER"] = f"unix:{session.profile.runtime}/pulse/native"
        else:
            # Neither a sound server nor ALSA, even when the machine has a sound card.
            environment["PULSE_SERVER"] = f"unix:{profile.runtime}/no-sound-server"
            environment["ALSA_CONFIG_PATH"] = "/dev/null"
        self.log = session.log("melodeck")
        self.process = spawn([str(self.program)], self.log, env=environment)

    @property
    def pid(self):
        return self.process.pid

    def runs(self):
        return self.process.poll() is None

    def follow_restart(self):
        """It ends and starts itself once more; that one is meant from now on."""
        old = self.process
        wait_until("the program has ended", lambda: old.poll() is not None)
        self.process = Adopted(wait_until("it is there again", lambda: running(self.program))[0])

    def end(self):
        """Ends it as a closing session does."""
        end(self.process)

    def kill(self):
        self.process.kill()
        self.process.wait()

    def clips(self):
        """Received clip files, oldest first, each answer's in its order."""
        found = (self.profile.data / "melodeck" / "clips").glob("**/clip_*.wav")
        return sorted(found, key=lambda path: (path.parent.stat().st_mtime_ns, path.parent, path.name))
