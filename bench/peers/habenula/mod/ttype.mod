TITLE Low-threshold (T-type) calcium current

NEURON {
    THREADSAFE
    SUFFIX ttype
    NONSPECIFIC_CURRENT i
    RANGE g, active, hinf, htau
    GLOBAL E, shift, activation, widthActivation, inactivation, widthInactivation
    GLOBAL tau0, tau1, tauUnit, riseAt, widthRise, fallAt, widthFall, q10, decades
}

UNITS {
    (mV) = (millivolt)
    (mA) = (milliamp)
    (mS) = (millisiemens)
}

PARAMETER {
    g (mS/cm2)
    E (mV)
    shift (mV)
    activation (mV)
    widthActivation (mV)
    inactivation (mV)
    widthInactivation (mV)
    tau0 (ms)
    tau1 (ms)
    tauUnit (ms)
    riseAt (mV)
    widthRise (mV)
    fallAt (mV)
    widthFall (mV)
    q10
    decades
}

ASSIGNED {
    v (mV)
    i (mA/cm2)
    active
    hinf
    htau (ms)
}

STATE { h }

BREAKPOINT {
    SOLVE states METHOD cnexp
    activate(v)
    i = (1e-3) * g * active * active * h * (v - E)
}

INITIAL {
    rates(v)
    h = hinf
}

DERIVATIVE states {
    rates(v)
    h' = (hinf - h) / htau
}

PROCEDURE activate(v (mV)) {
    TABLE active DEPEND shift, activation, widthActivation FROM -120 TO 80 WITH 2000
UNITSOFF
    active = 1 / (1 + exp((activation - v - shift) / widthActivation))
UNITSON
}

PROCEDURE rates(v (mV)) {
    LOCAL u, slow
    TABLE hinf, htau DEPEND shift, inactivation, widthInactivation, tau0, tau1, tauUnit, riseAt, widthRise, fallAt, widthFall, q10, decades FROM -120 TO 80 WITH 2000
UNITSOFF
    u = v + shift
    hinf = 1 / (1 + exp((u - inactivation) / widthInactivation))
    slow = tau0 + (tau1 + exp((u - riseAt) / widthRise) * tauUnit) / (1 + exp((u - fallAt) / widthFall))
    htau = slow / q10^decades
UNITSON
}
