package org.minilateral.project.project;

import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.caller.Role;

/** Who of a participating nation reads the content of a project: those who work on it; auditors see no technical content. */
public final class Readers {

    private Readers() {}

    public static boolean include(Caller caller) {
        return caller.actsAs(Role.LIAISON, Role.PROGRAMME_MANAGER, Role.FINANCE_OFFICER, Role.APPROVER);
    }
}
