package gongkai.applications.binding;

import gongkai.applications.casefile.DisclosureApplication;
import gongkai.applications.clock.ClockProof;
import java.time.Instant;

/** A case with the proof of its clock at a moment. */
record Proven(DisclosureApplication file, Instant at, ClockProof proof) {}
