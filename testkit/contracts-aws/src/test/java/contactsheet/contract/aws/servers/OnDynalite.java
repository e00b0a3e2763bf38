package contactsheet.contract.aws.servers;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/// A test that uses dynalite.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("other-servers")
@ExtendWith(Dynalite.class)
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
public @interface OnDynalite {}
