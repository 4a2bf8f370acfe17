package dev.katas.engine.answer;

import java.util.regex.Pattern;

/**
 * What in a sentence's wording shows what it is for. A cue is evidence of form, never of quality;
 * {@code docs/scoring.md} says what each one misses.
 */
enum Cue {
  /** Something that happened, and is no general truth: some verb of the past. */
  HAPPENED("\\b(was|were|had|did|could|would|i'd|\\w{2,}ed|" + Cue.IRREGULAR + ")\\b"),
  /** A time or place in which a story is set. */
  SETTING(
      "\\b(i (was working|worked|was at|was on|joined|had joined)|there was|(in|since) (\\w+ )?(of )?(19|20)\\d\\d|years? ago|at the time|last (year|spring|summer|autumn|fall|winter))\\b"),
  /** A task that was the teller's own. */
  TASK(
      "\\b(my (job|task|goal|role|part|responsibility|brief|assignment)|i (was|had been) (asked|responsible|to|supposed|expected|given|told|in charge)"
          + "|fell to me|up to me|(handed|gave) (it|this|that|them) to me|assigned to me|(was|were) my call|i had to|i needed to|the (goal|task|aim) was|i owned|was mine|asked me|wanted me to|i was the (lead|owner|author|engineer|one))\\b"),
  /** Something that somebody did: I, or an entry of a list that leaves the I out. */
  OWN_ACTION(
      "\\bi('d| had|'ve| have)?( \\w+ly| then| also| first| never| still| next| therefore| simply| at once)? (?!(was|wanted|needed|hoped|liked|learned|believed|assumed|seemed|tried|managed|helped|wished|felt|loved)\\b)(\\w{2,}ed|"
          + Cue.IRREGULAR
          + ")\\b"),
  /** Something that a group did. */
  GROUP_ACTION(
      "\\b(we|our team|the team|everyone|everybody)( \\w+ly| then| also| all)? (\\w{2,}ed|"
          + Cue.IRREGULAR
          + ")\\b"),
  /** What came of it. */
  RESULT(
      "\\b(as a result|in the end|the (result|outcome)|(shipped|launched|released|went live|went out|delivered)|fell (from|to|by|below)|dropped (from|to|by|below)"
          + "|rose (from|to|by)|grew (from|to|by)|cut .{1,40} (from|to|by)|went (from|down|up)|signed off|has (run|held|been)|held (for|at)|by the (end|following)|weeks? later|months? later|(he|she|they|was|were|got|been) (merged|approved|accepted|adopted|rolled out|cancelled|withdrawn)|never (came|came back|happened|returned))\\b"),
  /** Something that somebody else could check: a figure, a date, or a thing that exists. */
  CHECKABLE(
      "((?<!phase |step |version |option )\\b\\d[\\d.,]*( ?%| ?ms\\b|\\b)|\\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|half|third|quarter|twice|zero|none|no|every) (of |the |\\w+ )?(percent|per cent|milliseconds?|seconds?|minutes?|hours?|days?|weeks?|months?|incidents?|outages?|tickets?|complaints?|customers?|users?|teams?|bugs?|reviews?|services?|times|calls|requests?|defects?|changes?)\\b"
          + "|\\b(signed off|is still in use|was published|went live on)\\b)"),
  /** What was given up for something else. */
  TRADE_OFF(
      "\\b(instead of|refused|declined|turned (it|that|this|them|him|her) down|said no to|rather than|at the (cost|price|expense) of|in exchange|in return|gave up|give up|giving up|traded|the (price|cost|downside|drawback) (was|of|is)|cost (us|me|them)|meant (losing|.{1,80}\\b(lost|would|wouldn't|had to|could not|couldn't|did not|didn't|no longer|never|later))"
          + "|accepted (that|a|the|an)|postponed|deferred|put off|left out|did without|sacrificed?|we lost|i lost|had to wait|paid for (it|this|that) with|slower but|but slower|(slower|later|longer|harder|costlier|worse|fewer)\\b.{0,60}\\b(acceptable|accepted|worth|fine)|scrap(ped)?|drop(ped)? (the|a|an|our|my|that|support)|cut (the|a|an|our|my|one|two|\\w+ing)\\b.{1,60}\\b(to|so|for|because)|trade-?off (was|between|i|we|is))\\b"),
  /** A lesson that is said. */
  LESSON(
      "\\b(i (have )?learn(ed|t)|taught me|the lesson|i (now )?(know|understand|realised|realized)|looking back|i took (away|from)|what i took)\\b"),
  /** A lesson that was used again. */
  CARRIED_ON(
      "\\b(since then|ever since|years? later|from then on|these days|now i|i now|next time|(the|my|our) (very )?(next|following|later) (?!(day|morning|afternoon|evening|night|week|month|hour|minute|step|sprint|meeting|stand-?up)\\b)\\w+|(at|in|on) my (current|new|present) \\w+|the (year|month|spring|summer|autumn|fall|winter) after|i have (since|used|done|opened|begun|started|kept|asked|written)|i (used|reused|applied|repeated) (it|this|that|the same)|again (on|when|in|for|at|with) )");

  static final String IRREGULAR =
      "wrote|met|sat|went|built|drew|took|made|put|ran|chose|told|sent|held|brought|set|cut|gave|began|kept|found|split|read|spoke|showed|got|said|sold|led|taught|thought|rewrote|let|stood|came|did|laid|won|left|withdrew|spent|dug|fought|broke|rebuilt|undid|saw|sought|caught|threw";

  private final Pattern pattern;

  Cue(String pattern) {
    this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  boolean in(Sentence sentence) {
    return pattern.matcher(sentence.text().replace('\u2019', '\'')).find();
  }
}
