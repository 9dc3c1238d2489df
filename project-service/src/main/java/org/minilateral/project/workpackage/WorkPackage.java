package org.minilateral.project.workpackage;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.UuidGenerator;
import org.minilateral.platform.money.Money;

/** A part of a project, led by one of its nations. */
@Entity
public class WorkPackage {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Column(updatable = false)
    UUID projectId;

    String number;
    String title;
    String leadNation;
    String leadOrganisation;
    String budgetCurrency;
    long budgetMinor;
    BigDecimal effortPersonMonths;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "work_package_dependency", joinColumns = @JoinColumn(name = "work_package_id"))
    @Column(name = "depends_on")
    @Fetch(FetchMode.SUBSELECT)
    Set<UUID> dependsOn = new HashSet<>();

    @Version
    long version;

    protected WorkPackage() {}

    WorkPackage(UUID projectId, NewWorkPackage plan) {
        this.projectId = projectId;
        take(plan);
    }

    void take(NewWorkPackage plan) {
        number = plan.number();
        title = plan.title();
        leadNation = plan.leadNation();
        leadOrganisation = plan.leadOrganisation();
        budgetCurrency = plan.budget().currency();
        budgetMinor = plan.budget().minor();
        effortPersonMonths = plan.effortPersonMonths();
        dependsOn.retainAll(plan.dependsOn());
        dependsOn.addAll(plan.dependsOn());
    }

    Money budget() {
        return Money.of(budgetCurrency, budgetMinor);
    }

    public UUID id() {
        return id;
    }

    public UUID projectId() {
        return projectId;
    }

    public String leadNation() {
        return leadNation;
    }
}
