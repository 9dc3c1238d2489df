// Writes the TypeScript types of the services' OpenAPI documents to src/api/generated.
//
// The documents do not say which fields of an answer are always there, and the services send null for what is not. So,
// in what only answers use: a list, a flag and the names below are there, everything else may be absent or null.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';
import { parse } from 'yaml';

const ALWAYS = new Set([
  'id', 'consortiumId', 'name', 'title', 'code', 'number', 'state', 'stage', 'kind', 'version', 'nation', 'currency', 'value', 'items',
]);
const docs = new URL('../../../docs/api/', import.meta.url);
const generated = new URL('../src/api/generated/', import.meta.url);

function reachable(document, start) {
  const found = new Set();
  const walk = (node) => {
    if (Array.isArray(node)) return node.forEach(walk);
    if (node === null || typeof node !== 'object') return;
    const name = node.$ref?.match(/^#\/components\/schemas\/(.+)$/)?.[1];
    if (name && !found.has(name)) {
      found.add(name);
      walk(document.components.schemas[name]);
    }
    Object.values(node).forEach(walk);
  };
  walk(start);
  return found;
}

function sayWhatAnswersHold(document) {
  const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
  const asked = reachable(document, operations.map((operation) => operation?.requestBody));
  const answered = reachable(document, operations.map((operation) => operation?.responses));
  for (const name of answered) {
    const schema = document.components.schemas[name];
    if (!schema?.properties || schema.required || (asked.has(name) && name !== 'Money')) continue;
    schema.required = [];
    for (const [field, type] of Object.entries(schema.properties)) {
      if (ALWAYS.has(field) || type.type === 'array' || type.type === 'boolean') schema.required.push(field);
      else schema.properties[field] = { anyOf: [type, { type: 'null' }], ...(type.description && { description: type.description }) };
    }
  }
  return document;
}

await mkdir(generated, { recursive: true });
for (const service of ['consortium', 'project', 'funding']) {
  const document = parse(await readFile(new URL(`${service}-service.yaml`, docs), 'utf8'), { schema: 'core' });
  const types = await openapiTS(sayWhatAnswersHold(document));
  await writeFile(new URL(`${service}.ts`, generated), astToString(types));
}
