TITLE Hyperpolarisation-activated (HCN) current

NEURON {
    THREADSAFE
    SUFFIX hcurrent
    NONSPECIFIC_CURRENT i
    RANGE g, minf, mtau
    GLOBAL E, at, width, tau0, tau1, riseAt, widthRise, fallAt, widthFall
}

UNITS {
    (mV) = (millivolt)
    (mA) = (milliamp)
    (mS) = (millisiemens)
}

PARAMETER {
    g (mS/cm2)
    E (mV)
    at (mV)
    width (mV)
    tau0 (ms)
    tau1 (ms)
    riseAt (mV)
    widthRise (mV)
    fallAt (mV)
    widthFall (mV)
}

ASSIGNED {
    v (mV)
    i (mA/cm2)
    minf
    mtau (ms)
}

STATE { m }

BREAKPOINT {
    SOLVE states METHOD cnexp
    i = (1e-3) * g * m * (v - E)
}

INITIAL {
    rates(v)
    m = minf
}

DERIVATIVE states {
    rates(v)
    m' = (minf - m) / mtau
}

PROCEDURE rates(v (mV)) {
    TABLE minf, mtau DEPEND at, width, tau0, tau1, riseAt, widthRise, fallAt, widthFall FROM -120 TO 80 WITH 2000
UNITSOFF
    minf = 1 / (1 + exp((v - at) / width))
    mtau = tau0 + tau1 / (exp((v - riseAt) / widthRise) + exp((fallAt - v) / widthFall))
UNITSON
}
