package contactsheet.adapter.crt.http;

import static contactsheet.adapter.crt.http.Exchanges.LONG;
import static contactsheet.adapter.crt.http.Exchanges.exchange;
import static contactsheet.adapter.crt.http.Exchanges.get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.adapter.crt.http.Reply.NoAnswer;
import contactsheet.contract.aws.BrokenServer;
import contactsheet.contract.aws.StubServer;
import contactsheet.contract.aws.StubServer.Answer;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Connections are expensive: few are opened, and they are used again.
final class ConnectionsTest {
  @Test
  void one_connection_serves_one_request_after_the_other() {
    try (var server = new StubServer(_ -> Answer.of(404));
        var connections = Exchanges.to(server.endpoint(), 8)) {
      for (int i = 0; i < 20; i++) {
        exchange(connections, get("/" + i));
      }
      assertEquals(1, used(server).size());
    }
  }

  @Test
  void no_more_connections_are_opened_than_agreed_however_many_ask() {
    try (var server = new StubServer(_ -> Answer.of(404));
        var connections = Exchanges.to(server.endpoint(), 4)) {
      try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
        for (int i = 0; i < 100; i++) {
          var request = get("/" + i);
          threads.execute(
              () -> assertInstanceOf(Reply.Answer.class, exchange(connections, request)));
        }
      }
      assertEquals(100, server.requests().size());
      assertTrue(used(server).size() <= 4, () -> used(server).size() + " connections");
    }
  }

  @Test
  void a_connection_that_was_opened_ahead_serves_the_first_request() {
    try (var server = BrokenServer.silent();
        var connections = Exchanges.to(server.endpoint(), 8)) {
      connections.open().join();
      connections.exchange(get("/"), null, new Limits(LONG, Duration.ofMillis(300)));
      assertEquals(1, server.connections());
    }
  }

  @Test
  void who_waits_for_a_free_connection_does_not_wait_for_ever() throws Exception {
    var answer = new CountDownLatch(1);
    try (var server = new StubServer(_ -> answerAfter(answer));
        var connections = Exchanges.to(server.endpoint(), 1)) {
      var first = new FutureTask<>(() -> exchange(connections, get("/first")));
      Thread.ofVirtual().start(first);
      while (server.requests().isEmpty()) {
        Thread.onSpinWait();
      }
      var limits = new Limits(Duration.ofMillis(100), LONG);
      var second = assertInstanceOf(NoAnswer.class, connections.exchange(get("/"), null, limits));
      assertTrue(second.mayComeLater());
      assertTrue(second.why().contains("there was no connection"), second::why);
      answer.countDown();
      assertInstanceOf(Reply.Answer.class, first.get());
    }
  }

  @Test
  void an_interrupted_thread_stops_waiting_and_its_connection_is_closed() throws Exception {
    var answer = new CountDownLatch(1);
    try (var server = new StubServer(_ -> answerAfter(answer));
        var connections = Exchanges.to(server.endpoint(), 1)) {
      var exchange = new FutureTask<>(() -> interruptedExchange(connections));
      var thread = Thread.ofVirtual().start(exchange);
      // A connection without a request on it may be used again.
      while (server.requests().isEmpty()) {
        Thread.onSpinWait();
      }
      thread.interrupt();
      assertFalse(exchange.get().mayComeLater());
      answer.countDown();
      assertInstanceOf(Reply.Answer.class, exchange(connections, get("/")));
      assertEquals(2, used(server).size());
    }
  }

  private static NoAnswer interruptedExchange(Connections connections) {
    var none = assertInstanceOf(NoAnswer.class, exchange(connections, get("/")));
    assertTrue(Thread.currentThread().isInterrupted());
    return none;
  }

  private static Answer answerAfter(CountDownLatch latch) {
    try {
      latch.await();
      return Answer.of(404);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Set<Integer> used(StubServer server) {
    return server.requests().stream()
        .map(StubServer.Request::connection)
        .collect(Collectors.toSet());
  }
}
