#!/usr/bin/env node
import { help, readArguments, UsageError } from './arguments.js';
import { checkEndpoint } from './check-endpoint.js';
import { exitCode, reportAsJson, reportInWords } from './report.js';

/** `npx gp-widgets`. Gives the exit code. */
async function main(words: readonly string[]): Promise<number> {
  const command = readArguments(words);
  if (command === 'help') {
    console.log(help);
    return 0;
  }
  const report = await checkEndpoint(command.options, command.wanted);
  console.log(command.json ? reportAsJson(report) : reportInWords(report));
  return exitCode(report);
}

main(process.argv.slice(2)).then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(error instanceof UsageError ? error.message : error);
    process.exitCode = 2;
  },
);
