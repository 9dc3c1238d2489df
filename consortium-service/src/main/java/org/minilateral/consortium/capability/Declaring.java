package org.minilateral.consortium.capability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.minilateral.consortium.organisation.Organisations;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.concurrency.IfMatch;
import org.minilateral.platform.problem.Refused;

/** A nation's liaison says what the nation can do, changes it, and takes it back. */
@ApplicationScoped
class Declaring {

    private final TechnologyAreas areas;
    private final Organisations organisations;
    private final Capabilities capabilities;
    private final CapabilityReleases releases;
    private final KnownBonds bonds;
    private final Clock clock;

    Declaring(
            TechnologyAreas areas,
            Organisations organisations,
            Capabilities capabilities,
            CapabilityReleases releases,
            KnownBonds bonds,
            Clock clock) {
        this.areas = areas;
        this.organisations = organisations;
        this.capabilities = capabilities;
        this.releases = releases;
        this.bonds = bonds;
        this.clock = clock;
    }

    @Transactional
    CapabilityView declare(NewCapability declared, Caller caller) {
        requireSound(declared, caller);
        String nation = caller.nation();
        Set<String> knowing = declared.releasableTo() == null
                ? bonds.to(nation).partnersOf(nation)
                : Set.copyOf(declared.releasableTo());
        Capability capability = new Capability(nation, declared, clock.instant());
        Set<String> added = capability.releaseTo(knowing);
        capabilities.add(capability);
        record(capability, added, caller);
        return CapabilityView.of(capability, caller);
    }

    @Transactional
    CapabilityView change(UUID id, NewCapability declared, IfMatch ifMatch, Caller caller) {
        requireSound(declared, caller);
        Capability capability = capabilities.lock(id);
        ifMatch.require(capability.version);
        capability.declare(declared);
        if (declared.releasableTo() != null) {
            record(capability, capability.releaseTo(Set.copyOf(declared.releasableTo())), caller);
        }
        capabilities.flush();
        return CapabilityView.of(capability, caller);
    }

    @Transactional
    CapabilityView withdraw(UUID id, Caller caller) {
        Capability capability = capabilities.lock(id);
        capability.withdraw(clock.instant());
        capabilities.flush();
        return CapabilityView.of(capability, caller);
    }

    private void record(Capability capability, Set<String> added, Caller caller) {
        if (!added.isEmpty()) {
            releases.persistAndFlush(new CapabilityRelease(capability.id, added, clock.instant(), caller.name()));
        }
    }

    private void requireSound(NewCapability declared, Caller caller) {
        declared.requireSound();
        areas.require(declared.area(), "/area");
        if (declared.organisation() != null) {
            organisations.requireNamed(caller.nation(), declared.organisation(), "/organisation");
        }
        if (!caller.clearance().covers(declared.marking())) {
            throw Refused.field(
                    "marking-above-clearance",
                    "/marking",
                    "Your clearance ends at " + caller.clearance() + ", so you can't declare above it.");
        }
    }
}
