package contactsheet.bootstrap.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.adapter.protocol.dynamodb.PacedTableRequests;
import contactsheet.adapter.protocol.dynamodb.TableRequests;
import contactsheet.adapter.protocol.s3.PacedS3Requests;
import contactsheet.adapter.protocol.s3.S3Requests;
import contactsheet.domain.BucketName;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The limit on requests a second, by a clock that only this test moves.
final class RequestRateTest {
  private static final long SECOND = 1_000_000_000L;

  /// How long those waited who had to.
  private final List<Duration> waits = new ArrayList<>();

  private long now = Long.MAX_VALUE - SECOND; // it overflows, as such a clock may

  @Test
  void one_after_the_other_takes_the_limits_time() {
    var begun = now;
    var rate = new RequestRate(10, () -> now, this::sleep);
    for (int i = 0; i < 101; i++) {
      assertTrue(rate.awaitTurn());
    }
    assertEquals(10 * SECOND, now - begun);
  }

  @Test
  void those_who_ask_at_once_have_turns_at_equal_distances() {
    var rate = new RequestRate(4, () -> now, waits::add);
    for (int i = 0; i < 4; i++) {
      assertTrue(rate.awaitTurn());
    }
    assertEquals(
        List.of(Duration.ofMillis(250), Duration.ofMillis(500), Duration.ofMillis(750)), waits);
  }

  @Test
  void who_asks_more_slowly_than_that_never_waits() {
    var rate = new RequestRate(10, () -> now, waits::add);
    for (int i = 0; i < 10; i++) {
      assertTrue(rate.awaitTurn());
      now += SECOND / 10;
    }
    assertEquals(List.of(), waits);
  }

  @Test
  void after_a_pause_there_is_no_burst() {
    var rate = new RequestRate(2, () -> now, waits::add);
    assertTrue(rate.awaitTurn());
    now += 100 * SECOND;
    assertTrue(rate.awaitTurn());
    assertTrue(rate.awaitTurn());
    assertEquals(List.of(Duration.ofMillis(500)), waits);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 10, 999, 10_000})
  void no_second_has_more_than_the_limit(int perSecond) {
    var random = new Random(perSecond);
    var begun = now;
    var rate = new RequestRate(perSecond, () -> now, this::sleep);
    var sent = new ArrayList<Long>();
    for (int i = 0; i < 3 * perSecond; i++) {
      now += random.nextLong(2 * SECOND / perSecond);
      assertTrue(rate.awaitTurn());
      sent.add(now - begun);
    }
    for (int i = perSecond; i < sent.size(); i++) {
      assertTrue(sent.get(i) - sent.get(i - perSecond) >= SECOND, "request " + i);
    }
  }

  @Test
  void who_is_interrupted_stays_so_and_gives_the_turn_back() {
    var rate = interruptedAtEveryWait();
    assertTrue(rate.awaitTurn());
    for (int i = 0; i < 3; i++) {
      assertFalse(rate.awaitTurn());
      assertTrue(Thread.interrupted());
    }
    now += SECOND;
    assertTrue(rate.awaitTurn(), "the turns of the interrupted are over");
  }

  /// One turn a second.
  private RequestRate interruptedAtEveryWait() {
    return new RequestRate(
        1,
        () -> now,
        _ -> {
          throw new InterruptedException();
        });
  }

  static Stream<Method> requests() {
    return Stream.of(S3Requests.class, TableRequests.class)
        .flatMap(type -> Stream.of(type.getMethods()))
        .filter(method -> !List.of("in", "table").contains(method.getName()));
  }

  @ParameterizedTest
  @MethodSource("requests")
  void every_request_takes_one_turn(Method request) throws ReflectiveOperationException {
    var sent = new ArrayList<Method>();
    var rate = new RequestRate(1, () -> now, waits::add);
    called(request, paced(request, rate, sent));
    called(request, paced(request, rate, sent));
    assertEquals(List.of(request, request), sent);
    assertEquals(List.of(Duration.ofSeconds(1)), waits);
  }

  @ParameterizedTest
  @MethodSource("requests")
  void a_request_whose_turn_does_not_come_is_not_sent(Method request)
      throws ReflectiveOperationException {
    var sent = new ArrayList<Method>();
    var rate = interruptedAtEveryWait();
    assertTrue(rate.awaitTurn());
    var answer = called(request, paced(request, rate, sent));
    assertTrue(Thread.interrupted());
    assertTrue(String.valueOf(answer).startsWith("Unanswered"), String.valueOf(answer));
    assertEquals(List.of(), sent);
  }

  @Test
  void requests_to_another_region_share_the_limit() {
    var rate = new RequestRate(1, () -> now, waits::add);
    var there =
        new PacedS3Requests(carrier(S3Requests.class, new ArrayList<>()), rate::awaitTurn).in("x");
    assertTrue(rate.awaitTurn());
    there.head(new BucketName("photos"));
    assertEquals(List.of(Duration.ofSeconds(1)), waits);
  }

  private void sleep(Duration time) {
    now += time.toNanos();
  }

  private static Object paced(Method request, RequestRate rate, List<Method> sent) {
    return request.getDeclaringClass() == S3Requests.class
        ? new PacedS3Requests(carrier(S3Requests.class, sent), rate::awaitTurn)
        : new PacedTableRequests(carrier(TableRequests.class, sent), rate::awaitTurn);
  }

  /// A carrier that notes what it is asked to send.
  private static <T> T carrier(Class<T> type, List<Method> sent) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (carrier, request, _) -> {
              sent.add(request);
              return request.getName().equals("in") ? carrier : null;
            }));
  }

  private static @Nullable Object called(Method request, Object paced)
      throws IllegalAccessException, InvocationTargetException {
    var arguments = Stream.of(request.getParameterTypes()).map(RequestRateTest::anything).toArray();
    return request.invoke(paced, arguments);
  }

  private static @Nullable Object anything(Class<?> type) {
    if (type == int.class) {
      return 1;
    }
    return type == long.class ? 1L : null;
  }
}
