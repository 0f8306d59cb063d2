import { runCommand } from "./commands.ts";

// The one place that ends the process: everything below returns its exit code.
process.exitCode = await runCommand(process.argv.slice(2), {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
});
