TITLE Delayed-rectifier potassium current of the spike

NEURON {
    THREADSAFE
    SUFFIX potassium
    NONSPECIFIC_CURRENT i
    RANGE g, EK, ninf, ntau
    GLOBAL VT, alpha, alphaAt, widthAlpha, beta, betaAt, widthBeta
}

UNITS {
    (mV) = (millivolt)
    (mA) = (milliamp)
    (mS) = (millisiemens)
}

PARAMETER {
    g (mS/cm2)
    EK (mV)
    VT (mV)
    alpha (/ms/mV)
    alphaAt (mV)
    widthAlpha (mV)
    beta (/ms)
    betaAt (mV)
    widthBeta (mV)
}

ASSIGNED {
    v (mV)
    i (mA/cm2)
    ninf
    ntau (ms)
}

STATE { n }

BREAKPOINT {
    SOLVE states METHOD cnexp
    i = (1e-3) * g * n * n * n * n * (v - EK)
}

INITIAL {
    rates(v)
    n = ninf
}

DERIVATIVE states {
    rates(v)
    n' = (ninf - n) / ntau
}

PROCEDURE rates(v (mV)) {
    LOCAL u, a, b
    TABLE ninf, ntau DEPEND VT, alpha, alphaAt, widthAlpha, beta, betaAt, widthBeta FROM -120 TO 80 WITH 2000
UNITSOFF
    u = v - VT
    a = alpha * widthAlpha * linoid((alphaAt - u) / widthAlpha)
    b = beta * exp((betaAt - u) / widthBeta)
    ntau = 1 / (a + b)
    ninf = a * ntau
UNITSON
}

FUNCTION linoid(x) {
    if (fabs(x) < 1e-6) {
        linoid = 1 - x / 2
    } else {
        linoid = x / (exp(x) - 1)
    }
}
