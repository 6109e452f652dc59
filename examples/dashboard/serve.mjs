// serve.mjs DIRECTORY: its files on a free port of the loopback interface
import { createServer } from 'node:http';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';

const root = process.argv[2];
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.wasm': 'application/wasm',
	'.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.png': 'image/png' };

const server = createServer(async (request, response) => {
	let file = join(root, normalize(decodeURIComponent(new URL(request.url, 'http://x').pathname)));
	try {
		if ((await stat(file)).isDirectory())
			file = join(file, 'index.html');
		const body = await readFile(file);
		const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '');
		const headers = { 'Content-Type': types[extname(file)] ?? 'application/octet-stream', 'Accept-Ranges': 'bytes' };
		if (range) {
			const end = range[2] === '' ? body.length - 1 : Math.min(Number(range[2]), body.length - 1);
			response.writeHead(206, { ...headers, 'Content-Range': `bytes ${range[1]}-${end}/${body.length}` });
			response.end(request.method === 'HEAD' ? undefined : body.subarray(Number(range[1]), end + 1));
		} else {
			response.writeHead(200, { ...headers, 'Content-Length': body.length });
			response.end(request.method === 'HEAD' ? undefined : body);
		}
	} catch {
		response.writeHead(404).end();
	}
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
