package de.traudich.contacts;

/// How somebody is spoken to in German.
public enum FormOfAddress {
    DU,
    SIE
}
