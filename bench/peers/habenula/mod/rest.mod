TITLE Leak, potassium and sodium current at rest, and injected current

NEURON {
    THREADSAFE
    SUFFIX rest
    NONSPECIFIC_CURRENT i
    RANGE g, E, gK, EK, gNa, ENa, injected
}

UNITS {
    (mV) = (millivolt)
    (mA) = (milliamp)
    (uA) = (microamp)
    (mS) = (millisiemens)
}

PARAMETER {
    g (mS/cm2)
    E (mV)
    gK (mS/cm2)
    EK (mV)
    gNa (mS/cm2)
    ENa (mV)
    injected (uA/cm2)
}

ASSIGNED {
    v (mV)
    i (mA/cm2)
}

BREAKPOINT {
    i = (1e-3) * (g * (v - E) + gK * (v - EK) + gNa * (v - ENa) - injected)
}
