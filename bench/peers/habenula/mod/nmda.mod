TITLE Tonic NMDA receptor current under magnesium and a channel blocker

NEURON {
    THREADSAFE
    SUFFIX nmda
    NONSPECIFIC_CURRENT i
    RANGE g, drive, block, unblocked
    GLOBAL E, Mg, kMg, steep
}

UNITS {
    (mV) = (millivolt)
    (mA) = (milliamp)
    (mM) = (milli/liter)
    (mS) = (millisiemens)
}

PARAMETER {
    g (mS/cm2)
    drive
    block
    E (mV)
    Mg (mM)
    kMg (mM)
    steep (/mV)
}

ASSIGNED {
    v (mV)
    i (mA/cm2)
    unblocked
}

BREAKPOINT {
    unblock(v)
    i = (1e-3) * drive * g * (1 - block) * unblocked * (v - E)
}

PROCEDURE unblock(v (mV)) {
    TABLE unblocked DEPEND Mg, kMg, steep FROM -120 TO 80 WITH 2000
UNITSOFF
    unblocked = 1 / (1 + (Mg / kMg) * exp(-steep * v))
UNITSON
}
