/// Stub.
public enum Migrations {}
