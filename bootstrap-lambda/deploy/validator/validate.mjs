// Prints what AWS's validator finds in a template, a line each, and fails if there is anything from WARN on.
import { RegoEngine, TemplateFile } from '@aws/cloudformation-validate';

const engine = new RegoEngine();
try {
  const report = engine.validateStandard(new TemplateFile(process.argv[2]), { severityLevel: 'WARN' });
  for (const found of report.diagnostics) {
    console.log(`${found.severity} ${found.ruleId} ${JSON.stringify(found)}`);
  }
  process.exitCode = report.diagnostics.length === 0 ? 0 : 1;
} finally {
  engine.free();
}
