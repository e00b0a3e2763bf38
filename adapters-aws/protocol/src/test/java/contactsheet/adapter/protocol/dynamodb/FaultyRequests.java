package contactsheet.adapter.protocol.dynamodb;

import java.util.Map;

/// The writes of a process: before and after each of them others work and the process may die, and
/// any of them may fail, written or not.
record FaultyRequests(MarksHistory history, LaggingTable sound) implements UnaskedTable {
  private static final Unanswered FAULT = new Unanswered("the connection broke");

  @Override
  public String table() {
    return sound.table();
  }

  @Override
  public WriteAnswer put(Map<String, Value> row, Expression condition) {
    history.meanwhile();
    var luck = history.random().nextInt(12);
    if (luck == 0) {
      history.faults++;
      return FAULT;
    }
    var answer = sound.put(row, condition);
    history.meanwhile();
    if (luck == 1) {
      history.faults++;
      return FAULT;
    }
    return answer;
  }
}
