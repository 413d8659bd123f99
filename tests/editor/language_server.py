"""The YAML language server as an editor talks to it: messages of the Language Server Protocol over its pipes."""

import json
import subprocess
import threading
from collections.abc import Mapping
from pathlib import Path
from queue import Empty, Queue
from typing import IO, Any, cast

PATIENCE = 60.0  # seconds
SETTINGS = {"yaml": {"schemaStore": {"enable": False}, "validate": True, "hover": True, "completion": True}}
Answer = dict[str, Any]


class LanguageServer:
    """One server; files are opened in it by their path and the text that an editor shows."""

    def __init__(self, command: list[str], folder: Path) -> None:
        """Start the server for ``folder``; it asks no network for schemas."""
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self._messages: Queue[Answer] = Queue()
        self._number = 0
        self._diagnostics: dict[tuple[str, int], list[Answer]] = {}
        self._versions: dict[str, int] = {}
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()
        capabilities = {
            "textDocument": {"publishDiagnostics": {"versionSupport": True}, "hover": {}, "completion": {}},
            "workspace": {"configuration": True},
        }
        root = {"rootUri": folder.as_uri(), "processId": None, "capabilities": capabilities}
        self._ask("initialize", root)
        self._tell("initialized", {})
        self._tell("workspace/didChangeConfiguration", {"settings": SETTINGS})

    def close(self) -> None:
        """End the server."""
        self._process.kill()
        self._process.wait()
        self._listener.join()  # it reads to the end, which is there now
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()

    def lines_at_fault(self, file: Path, text: str) -> set[int]:
        """Return the lines, from 1, at which the server finds fault in ``text``, as a file is edited."""
        self.edit(file, text)
        key = file.as_uri(), self._versions[file.as_uri()]
        while key not in self._diagnostics:
            self._take()
        return {diagnostic["range"]["start"]["line"] + 1 for diagnostic in self._diagnostics[key]}

    def edit(self, file: Path, text: str) -> None:
        """Open a file with ``text``, or change it to that."""
        uri = file.as_uri()
        version = self._versions[uri] = self._versions.get(uri, 0) + 1
        if version == 1:
            opened = {"uri": uri, "languageId": "yaml", "version": 1, "text": text}
            self._tell("textDocument/didOpen", {"textDocument": opened})
        else:
            changed = {"uri": uri, "version": version}
            self._tell(
                "textDocument/didChange", {"textDocument": changed, "contentChanges": [{"text": text}]}
            )

    def hover(self, file: Path, line: int, column: int) -> str:
        """Return what is explained at a place, both counted from 1."""
        answer = self._ask("textDocument/hover", _at(file, line, column))
        return str(answer["contents"]["value"]) if answer else ""

    def completions(self, file: Path, line: int, column: int) -> dict[str, str]:
        """Return what may be written at a place, each with what is said of it."""
        answer = self._ask("textDocument/completion", _at(file, line, column))
        items = answer["items"] if isinstance(answer, dict) else answer or []
        return {item["label"]: _text(item.get("documentation")) for item in items}

    def _ask(self, method: str, words: Mapping[str, Any]) -> Any:
        """Return the answer to a request."""
        self._number += 1
        self._send({"id": self._number, "method": method, "params": words})
        while True:
            answer = self._take()
            if answer.get("id") == self._number and "method" not in answer:
                assert "error" not in answer, answer["error"]
                return answer["result"]

    def _tell(self, method: str, words: Mapping[str, Any]) -> None:
        """Send what needs no answer."""
        self._send({"method": method, "params": words})

    def _take(self) -> Answer:
        """Return the next message; what the server asks is answered, what it finds is kept."""
        try:
            message = self._messages.get(timeout=PATIENCE)
        except Empty:
            raise TimeoutError(f"the language server said nothing for {PATIENCE} seconds") from None
        method, words = message.get("method"), message.get("params") or {}
        if method == "workspace/configuration":
            result = [SETTINGS.get(word.get("section"), {}) for word in words["items"]]
            self._send({"id": message["id"], "result": result})
        elif method and "id" in message:
            self._send({"id": message["id"], "result": None})
        elif method == "textDocument/publishDiagnostics":
            version = words.get("version") or self._versions.get(words["uri"], 0)
            self._diagnostics[words["uri"], version] = words["diagnostics"]
        return message

    def _send(self, message: Answer) -> None:
        """Write one message."""
        content = json.dumps({"jsonrpc": "2.0", **message}).encode()
        pipe = cast(IO[bytes], self._process.stdin)
        pipe.write(b"Content-Length: %d\r\n\r\n%s" % (len(content), content))
        pipe.flush()

    def _listen(self) -> None:
        """Read messages until the server ends."""
        pipe = cast(IO[bytes], self._process.stdout)
        while header := pipe.readline():
            length = int(header.partition(b":")[2]) if header.lower().startswith(b"content-length") else 0
            while header.strip():
                header = pipe.readline()
            if len(content := pipe.read(length)) == length:  # one that ends meanwhile leaves a part
                self._messages.put(json.loads(content))


def _at(file: Path, line: int, column: int) -> dict[str, Any]:
    """Return a place as the protocol counts."""
    position = {"line": line - 1, "character": column - 1}
    return {"textDocument": {"uri": file.as_uri()}, "position": position}


def _text(documentation: Any) -> str:
    """Return what is said of a completion."""
    return str(documentation["value"]) if isinstance(documentation, dict) else str(documentation or "")
