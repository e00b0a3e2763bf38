// Prints what AWS's validator finds in templates, a line each, and fails if there is anything from WARN on.
import { RegoEngine, TemplateFile } from '@aws/cloudformation-validate';

const engine = new RegoEngine();
try {
  for (const template of process.argv.slice(2)) {
    const report = engine.validateStandard(new TemplateFile(template), { severityLevel: 'WARN' });
    for (const found of report.diagnostics) {
      console.log(`${found.severity} ${found.ruleId} ${JSON.stringify(found)}`);
      process.exitCode = 1;
    }
  }
} finally {
  engine.free();
}
