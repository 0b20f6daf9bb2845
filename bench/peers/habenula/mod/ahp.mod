TITLE Slow afterhyperpolarisation by small-conductance potassium channels

NEURON {
    THREADSAFE
    SUFFIX ahp
    NONSPECIFIC_CURRENT i
    RANGE g, EK, zinf
    GLOBAL tau, at, width, spike
}

UNITS {
    (mV) = (millivolt)
    (mA) = (milliamp)
    (mS) = (millisiemens)
}

PARAMETER {
    g (mS/cm2)
    EK (mV)
    tau (ms)
    at (mV)
    width (mV)
    spike (ms)
}

ASSIGNED {
    v (mV)
    i (mA/cm2)
    zinf
}

STATE { z }

BREAKPOINT {
    SOLVE states METHOD cnexp
    i = (1e-3) * g * z * (v - EK)
}

INITIAL {
    z = 0
}

DERIVATIVE states {
    rates(v)
    z' = (zinf - z) / tau
}

PROCEDURE rates(v (mV)) {
    TABLE zinf DEPEND tau, at, width, spike FROM -120 TO 80 WITH 2000
UNITSOFF
    zinf = tau / spike / (1 + exp((at - v) / width))
UNITSON
}
