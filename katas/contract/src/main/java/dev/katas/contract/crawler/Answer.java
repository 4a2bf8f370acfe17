package dev.katas.contract.crawler;

import java.util.Map;

/**
 * What came back for a request.
 *
 * @param status such as 200
 * @param headers by name in lower case
 * @param body what was read of it; never null
 */
@SuppressWarnings("ArrayRecordComponent") // a plain carrier, never compared
public record Answer(int status, Map<String, String> headers, byte[] body) {
  /** Copies the headers. */
  public Answer {
    headers = Map.copyOf(headers);
  }
}
