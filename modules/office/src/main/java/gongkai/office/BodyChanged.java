package gongkai.office;

/** A body was added or changed; observed in the same transaction. */
public record BodyChanged(Actor actor, Body body) {}
