package gongkai.applications.mail.post;

/** A mail was queued; losing this event only makes it leave some seconds later. */
record MailQueued(String id) {}
