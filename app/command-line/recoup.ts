import { runCommand } from "./commands.ts";
import { openTerminal } from "./terminal.ts";

// A reader that has seen enough (`recoup items sales | head`) is no defect.
process.stdout.on("error", (cause: NodeJS.ErrnoException) => {
  if (cause.code !== "EPIPE") throw cause;
  process.exit(0);
});

// The one place that ends the process: everything below returns its exit code.
process.exitCode = await runCommand(process.argv.slice(2), {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  terminal: openTerminal(),
});
