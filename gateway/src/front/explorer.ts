import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { Fault } from '@xinqiao/platform/errors/fault.js';
import type { Answer } from './answer.js';

/** Somebody of the samples, with a development token. */
export interface ExplorerPersona {
  readonly name: string;
  readonly description: string;
  readonly token: string;
}

/**
 * For development only: GET / and /explorer are a page to ask with, /explorer/personas whom it may ask as. Null for other
 * paths. The page has neither foreign scripts nor foreign addresses; tokens go to this machine's own browser alone, by the
 * name that it has for itself, so that no other site's name leads here.
 */
export async function answerExplorer(
  request: IncomingMessage,
  personas: () => Promise<readonly ExplorerPersona[]>,
): Promise<Answer | null> {
  const path = (request.url ?? '/').split('?')[0];
  if (path !== '/' && path !== '/explorer' && path !== '/explorer/personas') return null;
  if (request.method !== 'GET') throw new Fault('METHOD_NOT_ALLOWED', 'The explorer is read with GET.');
  if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(request.headers.host ?? '')) {
    throw new Fault('NOT_FOUND', 'The explorer answers to this machine’s own names.');
  }
  if (path === '/explorer/personas') return { status: 200, body: JSON.stringify(await personas()) };
  return {
    status: 200,
    type: 'text/html; charset=utf-8',
    body: PAGE,
    headers: { 'content-security-policy': POLICY },
  };
}

const STYLE = `body{font:15px system-ui;margin:1.5rem;max-width:70rem}textarea,pre{width:100%;box-sizing:border-box;
font:13px ui-monospace,monospace}pre{background:#f4f4f4;padding:1rem;overflow:auto;min-height:8rem}label{margin-right:1rem}
input,select{font:inherit}`;

const SCRIPT = `
const at = (id) => document.getElementById(id);
let personas = [];
fetch('/explorer/personas').then((r) => r.json()).then((all) => {
  personas = all;
  for (const { name, description } of all) {
    const option = document.createElement('option');
    option.value = name;
    option.textContent = name + ': ' + description;
    at('persona').append(option);
  }
  at('persona').value = 'clerk';
});
at('ask').addEventListener('click', async () => {
  const headers = { 'content-type': 'application/json' };
  const persona = personas.find(({ name }) => name === at('persona').value);
  if (persona) headers.authorization = 'Bearer ' + persona.token;
  if (at('matter').value) headers['credit-purpose'] = at('matter').value;
  if (at('case').value) headers['credit-case'] = encodeURIComponent(at('case').value);
  try {
    const variables = at('variables').value.trim() ? JSON.parse(at('variables').value) : {};
    const body = JSON.stringify({ query: at('query').value, variables });
    const response = await fetch('/graphql', { method: 'POST', headers, body });
    at('answer').textContent = response.status + ' ' + JSON.stringify(await response.json(), null, 2);
  } catch (error) {
    at('answer').textContent = String(error);
  }
});`;

const QUERY = `query ($id: String!) {
  subject(identifier: $id) {
    ... on Subject { registration { name } assessment { verdict because } }
  }
}`;

const PAGE = `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>信桥 Xinqiao</title>
<style>${STYLE}</style></head><body><h1>信桥 Xinqiao</h1>
<p><label>身份 As <select id="persona"><option value="">公众 the public</option></select></label>
<label>事项 Matter <input id="matter" value="PROJECT_APPLICATION"></label>
<label>业务件 Case <input id="case" value="XM-2026-001"></label> <button id="ask">查询 Ask</button></p>
<textarea id="query" rows="12" spellcheck="false">${QUERY}</textarea>
<textarea id="variables" rows="3" spellcheck="false">{"id": "91371002MA00TEXT0Y"}</textarea>
<pre id="answer"></pre><script>${SCRIPT}</script></body></html>`;

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const POLICY = `default-src 'none'; script-src ${hashOf(SCRIPT)}; style-src ${hashOf(STYLE)}; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'`;
