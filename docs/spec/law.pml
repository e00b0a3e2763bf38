/* The law of Contactsheet as a machine that Spin searches completely; see docs/proof.md.

   S3 holds objects, the table holds rows, and handlers keep the rows true. Each `atomic` is one step: between two of a handler
   anything else may happen. In brackets: where a step is in the code. What it prints is for the machine in Java: SimulationTest. */
#ifndef CHANGES
#define OBJECTS 1      /* objects in the bucket: 1 or 2 */
#define CHANGES 3      /* changes that are made to them */
#define REPEATS 1      /* deliveries of an event that is being handled, or was answered already */
#define DEATHS  1      /* handlers that die, before or after they wrote */
#define SCANS   1      /* scans of an object beside the events: backfills, audits */
#define LOSSES  1      /* events that are never delivered */
#define AUDITED 1      /* 1: an audit looks for what lost events leave behind; 0: none does */
#endif
#define ABSENT  0      /* as content: no object; in a row: a tombstone */
#define NO_ROW  255    /* what a handler read where there was no row */
#define NONE    0      /* as a number: no sequencer */
#define SCAN CHANGES   /* in place of an event: the handler was sent by a scan */

mtype = { UNSENT, OPEN, ANSWERED, LOST };
typedef Event { mtype is = UNSENT; byte object; byte number; bit digits } /* digits: one of two lengths */
typedef Row   { bit there; byte content; byte number; bit digits; bit held;
                short before;    /* the handlers that were alive when it was written: a bit for each */
                short readers }  /* the handlers that read it, and it is still what they read */
Event event[CHANGES];
Row   row[OBJECTS];
byte  content[OBJECTS]; /* what the object holds now: a number that no other content has */
byte  newest[OBJECTS];  /* the number of the object's newest sequencer */
byte  open[OBJECTS];    /* how many of its events wait for an answer */
bit   owed[OBJECTS];    /* a write had no event of its own: the event of the next write is for both */
bit   unsure[OBJECTS];  /* an event of it got lost, and no audit has looked since */
bit   audit[OBJECTS];   /* a scan is at work that began when no handler was, and no event got lost since */
byte  changes, repeats, deaths, scans, losses;
short alive;            /* the handlers that are at work: a bit for each */
/* The law: where all events of an object are answered, readers see what is in the bucket. */
#define SHOWN(x) (row[x].there -> row[x].content : ABSENT)
#define HOLDS(x) (open[x] > 0 || owed[x] || unsure[x] || SHOWN(x) == content[x])
active proctype law() { end: atomic { !(HOLDS(0) && HOLDS(OBJECTS - 1)) -> assert(false) } }

/* S3: an object changes, and an event says so. Sequencers grow and come in two lengths. Some servers give
   two events the same one; an expiration has none, and of some servers none is used. Two writes may have one event. */
inline change(now) {
  content[o] = now; owed[o] = 0; open[o]++;
  event[changes].is = OPEN; event[changes].object = o;
  if :: newest[o]++; event[changes].number = newest[o]
     :: newest[o] > 0 -> event[changes].number = newest[o]
     :: event[changes].number = NONE fi;
  if :: event[changes].number != NONE -> event[changes].digits = 1 :: true fi;
  printf("> Change %d %d %d %d %d\n", o, changes, now, event[changes].number, event[changes].digits); changes++
}
proctype s3(byte o) { end: do
  :: atomic { changes < CHANGES -> change(changes + 1) }                                   /* put */
  :: atomic { changes < CHANGES -> change(ABSENT) }                                        /* delete, expire */
  :: atomic { changes < CHANGES && content[o] != ABSENT -> change(content[o]) }            /* restored */
  :: atomic { changes + 1 < CHANGES -> changes++; content[o] = changes; owed[o] = 1; printf("> Write %d %d\n", o, changes) } od }

/* An hour passes for a row, and with it its hold or its tombstone. No handler that was alive when it
   was written is alive then. [Stamp.RECONCILIATION_HOLD, TOMBSTONE_TTL] */
inline forget(r) { r.there = 0; r.content = 0; r.number = 0; r.digits = 0; r.held = 0; r.before = 0; r.readers = 0 }
proctype time(byte o) { end: do
  :: atomic { row[o].held && !(row[o].before & alive) -> row[o].held = 0; printf("> Release %d\n", o) }
  :: atomic { row[o].there && row[o].content == ABSENT && !(row[o].before & alive) -> forget(row[o]);
       printf("> Forget %d\n", o) } od }
/* One thing may be wrong: SpecificationTest defines one of these names, and Spin must find what it leads to. */
#define E event[ev]
#define R row[o]
#define HAS_NUMBER (ev != SCAN && E.number != NONE)
#define DRIFTS(shown) (saw == ABSENT -> (shown != ABSENT && shown != NO_ROW) : shown != saw) /* [Drift.between] */
#ifdef PADDING          /* sequencers of different lengths are compared, the shorter one as the smaller */
#define COMPARED (HAS_NUMBER && R.there && R.number != NONE)
#define OLDER (E.digits < R.digits || E.digits == R.digits && E.number < R.number)
#else                   /* only sequencers of one length are compared [MetadataEntry.precedenceOver] */
#define COMPARED (HAS_NUMBER && R.there && R.number != NONE && E.digits == R.digits)
#define OLDER (E.number < R.number)
#endif
#define SAME (E.number == R.number && E.digits == R.digits)
#ifndef SAME_IS_DONE    /* 1: an equal sequencer counts as a duplicate, whatever was observed */
#define SAME_IS_DONE 0
#endif
#define REPEATED(shown) (SAME_IS_DONE || !DRIFTS(shown))
#ifndef PASSES          /* true: a write passes every row */
#define PASSES (!R.there || !R.held && (R.number == NONE || COMPARED && !OLDER && !SAME))
#endif
#ifndef HELD            /* 0: a replacement does not hold the row [Stamp.reconciledAt] */
#define HELD 1
#endif
#define TELL_ROW printf("> row %d %d %d %d %d\n", R.there, R.content, R.number, R.digits, R.held)
inline put(hold) {      /* one PutItem whose condition holds [ItemWriter] */
  R.there = 1; R.content = saw; R.held = hold; R.before = alive & ~me; R.readers = 0;
  if :: HAS_NUMBER -> R.number = E.number; R.digits = E.digits :: else fi
#ifdef DELETES_ROW      /* what is gone leaves no tombstone */
  ; if :: saw == ABSENT -> forget(R) :: else fi
#endif
  ; TELL_ROW
}
inline leave() {        /* the handler is gone: nobody waits for it, and what it knew is forgotten */
  alive = alive & ~me; row[0].before = row[0].before & ~me; row[OBJECTS - 1].before = row[OBJECTS - 1].before & ~me;
  R.readers = R.readers & ~me; saw = 0; basis = 0; later = 0; same = 0;
  if :: ev == SCAN -> audit[o] = 0 :: else fi
}
inline answer() {       /* its source hears that it is done; or it dies before that, and the event comes again */
  if :: ev == SCAN -> printf("> answered\n"); if :: audit[o] -> unsure[o] = 0 :: else fi
     :: ev != SCAN -> printf("> answered\n"); if :: E.is == OPEN -> E.is = ANSWERED; open[o]-- :: else fi
     :: deaths < DEATHS -> printf("> unheard\n"); deaths++ fi;
  leave()
}
#define DIES atomic { deaths < DEATHS -> deaths++; leave(); printf("> Die %d\n", _pid); goto idle }
#define OBSERVE if :: DIES :: atomic { saw = content[o]; printf("> Observe %d %d\n", _pid, saw) } fi
#define FIND    if :: DIES :: atomic { R.readers = R.readers | me; basis = (R.there -> R.content : NO_ROW); \
                  later = COMPARED && OLDER; same = COMPARED && SAME; printf("> Find %d\n", _pid); TELL_ROW } fi
#define NOTHING_TO_DO (later || (same || ev == SCAN) && (same -> REPEATED(basis) : !DRIFTS(basis)))
#define MAY_WRITE (!NOTHING_TO_DO || ev == SCAN) /* a scan may write again what agrees [ObjectCheck.rewrite] */

inline handle() { alive = alive | me; o = E.object; printf("> Handle %d %d\n", _pid, ev) }

/* A handler of the event `ev`, or a scan of the object `o`. Each event has two, so that it can be handled
   twice at the same time. [RecordObjectChangesService, ReconcileBucketService] */
proctype handler(byte ev; bit again; byte o; short me) { byte saw, basis; bit later, same;
end: idle:
  if
  :: atomic { ev != SCAN && E.is == OPEN && !again -> handle() }
  :: atomic { ev != SCAN && (E.is == OPEN || E.is == ANSWERED) && again && repeats < REPEATS -> repeats++; handle() }
  :: atomic { ev != SCAN && E.is == OPEN && !again && losses < LOSSES -> losses++; E.is = LOST; open[E.object]--;
       unsure[E.object] = AUDITED; audit[E.object] = 0; printf("> Lose %d\n", ev); goto idle }
  :: atomic { ev == SCAN && (scans < SCANS || unsure[o] && !alive) -> scans = (scans < SCANS -> scans + 1 : scans);
       audit[o] = !alive; alive = alive | me; printf("> Scan %d %d\n", _pid, o); goto read }
  fi;
  if :: HAS_NUMBER :: else -> goto read fi;
  OBSERVE;
  if :: DIES                                                                    /* [MetadataStore.saveIfNewer] */
     :: atomic { if :: PASSES -> printf("> Save %d PUT\n", _pid); put(0); answer(); goto idle
                    :: !PASSES && COMPARED && (OLDER || SAME && REPEATED(R.content)) ->
                         printf("> Save %d NOTHING_TO_DO\n", _pid); answer(); goto idle
                    :: else -> printf("> Save %d READ\n", _pid) fi } /* on to the reconcile path */
  fi;
read:
#ifdef OBSERVES_FIRST   /* the object is observed before the row is read */
  OBSERVE; FIND;
#else
  FIND; OBSERVE;                                            /* [MetadataStore.find, ObjectMetadataSource.observe] */
#endif
  if :: DIES                                   /* [Reconciliation.decide, then MetadataStore.replaceIfUnchanged] */
     :: atomic { if :: NOTHING_TO_DO -> printf("> Decide %d NOTHING_TO_DO\n", _pid); answer(); goto idle
                    :: MAY_WRITE && (R.readers & me) -> printf("> Decide %d PUT\n", _pid); put(HELD); answer(); goto idle
                    :: MAY_WRITE && !(R.readers & me) -> printf("> Decide %d READ\n", _pid); goto read fi }
  fi
}

init { byte i; atomic {
  for (i : 0 .. OBJECTS - 1) { run s3(i); run time(i); run handler(SCAN, 0, i, 1 << i) }
  for (i : 0 .. CHANGES - 1) { run handler(i, 0, 0, 1 << (2 + 2 * i)); run handler(i, 1, 0, 2 << (2 + 2 * i)) } } }
