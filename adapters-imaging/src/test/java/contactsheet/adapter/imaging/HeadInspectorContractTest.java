package contactsheet.adapter.imaging;

import contactsheet.application.port.out.ImageInspector;
import contactsheet.contract.ImageInspectorContract;

class HeadInspectorContractTest extends ImageInspectorContract {
  private final HeadInspector inspector = new HeadInspector(true);

  @Override
  protected ImageInspector inspector() {
    return inspector;
  }
}
