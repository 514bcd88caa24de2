import { execFileSync } from "node:child_process";
import { createServer, type RequestListener, type Server } from "node:http";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer as createSocket, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { askedPort } from "../../../src/workbench/server/port";
import {
  ForeignFolder,
  noteRunning,
  stopOwn,
  type Note,
} from "../../../src/workbench/server/running";

let home: string;
let folder: string;
const servers: Server[] = [];

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "kam-running-"));
  folder = join(home, "running");
});

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
  rmSync(home, { recursive: true });
});

const noteOf = (port: number, clone = "/here"): Note => {
  return { port, word: "word", farewell: "farewell", clone };
};

async function program(listener: RequestListener): Promise<number> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

test("a workbench of this folder is ended, and named; one of another folder is left alone", async () => {
  const heard: string[] = [];
  const answering =
    (name: string): RequestListener =>
    (_, response) => {
      heard.push(name);
      response.end("farewell");
    };
  const [own, other] = [await program(answering("own")), await program(answering("other"))];
  await noteRunning(noteOf(own), folder);
  await noteRunning(noteOf(other, "/elsewhere"), folder);
  expect(await stopOwn("/here", folder)).toEqual([{ port: own, ended: true }]);
  expect(heard).toEqual(["own"]);
  expect(existsSync(join(folder, String(own)))).toBe(false);
  expect(existsSync(join(folder, String(other)))).toBe(true);
});

test("another program on a port that was a workbench's is not taken for one", async () => {
  const port = await program((_, response) => response.end("hello"));
  await noteRunning(noteOf(port), folder);
  expect(await stopOwn("/here", folder)).toEqual([{ port, ended: false }]);
});

test("a program that never answers is given up within seconds", async () => {
  const port = await program(() => undefined);
  await noteRunning(noteOf(port), folder);
  expect(await stopOwn("/here", folder)).toEqual([{ port, ended: false }]);
}, 10_000);

test("notes are the user's alone, and are not written or read through links", async () => {
  const secret = join(home, "secret");
  writeFileSync(secret, JSON.stringify(noteOf(9)));
  mkdirSync(folder, { mode: 0o700 });
  symlinkSync(secret, join(folder, "3100"));
  expect(await stopOwn("/here", folder)).toEqual([]);
  await noteRunning(noteOf(3100), folder);
  expect(JSON.parse(readFileSync(secret, "utf8"))).toEqual(noteOf(9));
  expect(statSync(join(folder, "3100")).mode & 0o777).toBe(0o600);
});

test("a folder that others may write to, or that is a link, is not used", async () => {
  mkdirSync(folder);
  chmodSync(folder, 0o777);
  writeFileSync(join(folder, "3100"), JSON.stringify(noteOf(3100)));
  await expect(noteRunning(noteOf(3100), folder)).rejects.toThrow(ForeignFolder);
  await expect(stopOwn("/here", folder)).rejects.toThrow(ForeignFolder);
  const link = join(home, "link");
  chmodSync(folder, 0o700);
  symlinkSync(folder, link);
  await expect(noteRunning(noteOf(3100), link)).rejects.toThrow(ForeignFolder);
});

test("what is no note is passed over", async () => {
  await noteRunning(noteOf(3100), folder);
  rmSync(join(folder, "3100"));
  mkdirSync(join(folder, "a folder"));
  writeFileSync(join(folder, "text"), "not a note");
  writeFileSync(join(folder, "null"), "null");
  expect(await stopOwn("/here", folder)).toEqual([]);
});

test("what would keep its reader waiting, or is no file, is passed over and in nobody's way", async () => {
  await noteRunning(noteOf(3100), folder);
  rmSync(join(folder, "3100"));
  execFileSync("mkfifo", [join(folder, "3101")]);
  mkdirSync(join(folder, "3102"));
  symlinkSync(join(folder, "3103"), join(folder, "3103"));
  const socket = createSocket();
  await new Promise<void>((resolve) => socket.listen(join(folder, "3104"), resolve));
  try {
    expect(await stopOwn("/here", folder)).toEqual([]);
    for (const port of [3101, 3103]) await (await noteRunning(noteOf(port), folder))();
  } finally {
    socket.close();
  }
});

test.each<readonly [string, () => void, string]>([
  [
    "where a folder lies in a note's place",
    () => mkdirSync(join(folder, "3100"), { recursive: true, mode: 0o700 }),
    "ERR_FS_EISDIR",
  ],
  [
    "where a file lies in the folder's place",
    () => {
      writeFileSync(folder, "");
    },
    "EEXIST",
  ],
  [
    "where a file lies above it",
    () => {
      folder = join(home, "file", "running");
      writeFileSync(join(home, "file"), "");
    },
    "ENOTDIR",
  ],
])("%s, the note that cannot be written is told with the system's word", async (_, lay, reason) => {
  lay();
  chmodSync(home, 0o700);
  await expect(noteRunning(noteOf(3100), folder)).rejects.toMatchObject({
    name: "UnusableFolder",
    folder,
    reason,
  });
});

test("a folder of notes that cannot be looked into is told with the system's word", async () => {
  writeFileSync(folder, "");
  await expect(stopOwn("/here", folder)).rejects.toMatchObject({
    name: "UnusableFolder",
    folder,
    reason: "ENOTDIR",
  });
});

test("PORT takes a port and nothing else", () => {
  expect([undefined, "", "0", "8080", "65535"].map(askedPort)).toEqual([
    3100, 3100, 0, 8080, 65_535,
  ]);
  for (const odd of ["abc", "80000", "-1", "1.5", "0x10", "1e3", " 80"]) {
    expect(askedPort(odd)).toBeUndefined();
  }
});
