import { once } from "node:events";
import { createServer } from "node:net";
import { stripVTControlCharacters } from "node:util";

/** A port of 127.0.0.1 that was free a moment ago, for servers that can't choose one themselves. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("No free port.");
  return address.port;
}

/** The first address in a server's output, without trailing slash; undefined before there is one. */
export function addressIn(output: string): string | undefined {
  return /https?:\/\/[^\s"']+?(?=\/?(?:[\s"']|$))/m.exec(stripVTControlCharacters(output))?.[0];
}
